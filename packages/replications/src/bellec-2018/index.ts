import type { Paper } from "../contract.ts";

export const bellec2018: Paper = {
  id: "bellec-2018",
  topic: "machine learning",
  citation:
    "Bellec G, Kappel D, Maass W, Legenstein R (2018) Deep rewiring: training very sparse deep networks. " +
    "ICLR 2018",
  summary:
    "Networks with about 1 % of their connections learn digits nearly as well as full ones when " +
    "connections may be rewired during learning.",
  replications: [],
  skipped: [
    {
      id: "DEEPR-1",
      title: "rewiring against a fixed random mask on 10,000 digits",
      reason: "the trainer for layered networks and the digits are not part of the suite yet",
    },
  ],
};
