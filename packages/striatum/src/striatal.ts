import { defineAgent } from "@operant/agent";
import { STRIATAL_ID, StriatalAgent } from "./agent.ts";
import { striatalParameters } from "./parameters.ts";
import { notes } from "./notes.ts";
import { presets } from "./presets.ts";

/** The D1/D2 agent whose only memory is its dendritic spines. */
export const striatal = defineAgent({
  id: STRIATAL_ID,
  title: "Striatal D1/D2 agent",
  description:
    "Medium spiny neurons of the direct (D1) and indirect (D2) pathway, one population per action. " +
    "Everything it knows is the volumes of its spines: dopamine changes them when it arrives in " +
    "time, they fluctuate by themselves, vanish, and are born elsewhere.",
  source: "Kasai, Ziv, Okazaki, Yagishita & Toyoizumi, Nat Rev Neurosci 22:407 (2021)",
  parameters: striatalParameters,
  presets,
  signals: {
    value: { type: "float32", meaning: "Value of the action in execution, in units of reward" },
    prediction_error: { type: "float32", meaning: "Dopamine error δ of the latest step" },
    dopamine: { type: "float32", unit: "µM", meaning: "Mean dopamine over the latest step" },
    d1_gate: { type: "float32", unit: "1/s", meaning: "Calibrated opening of the D1 gate" },
    d2_gate: { type: "float32", unit: "1/s", meaning: "Calibrated opening of the D2 gate" },
  },
  counters: {
    spines: { type: "float64", meaning: "Spines alive" },
    spines_born: { type: "float64", meaning: "Spines born since the start that found a site" },
    spines_lost: { type: "float64", meaning: "Spines eliminated since the start" },
    spine_updates: { type: "float64", meaning: "Sites visited by dopamine-driven plasticity" },
  },
  populations: {
    d1_spine_volume: { type: "float32", unit: "µm³", meaning: "Volumes of all D1 spines" },
    d2_spine_volume: { type: "float32", unit: "µm³", meaning: "Volumes of all D2 spines" },
  },
  notes,
  claims: { gauges: ["spines"] },
  create: (parameters, spaces, tools) => new StriatalAgent(parameters, spaces, tools),
});
