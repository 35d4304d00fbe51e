import { defineAgent, type AgentDefinition } from "@operant/agent";
import { Purpose } from "@operant/kernels";
import { Chooser } from "./chooser.ts";
import { CHOICES } from "./columns.ts";
import { qParameters, type QParameters } from "./q-parameters.ts";
import { QStrategy } from "./q-strategy.ts";

/** Tabular Q-learning over choices, with a rate for good news and one for bad. */
export const qLearning: AgentDefinition<QParameters> = defineAgent({
  id: "q-learning@1",
  title: "Q-learning",
  description:
    "Keeps a table of the value of each action in each situation and moves the value of the latest " +
    "choice towards what followed it, faster or slower for good and bad news. Choices are soft; " +
    "values that were not chosen may fade, and choices may be repeated for their own sake.",
  source:
    "Watkins & Dayan 1992, Mach Learn 8:279; dual rates: Frank et al. 2007, PNAS 104:16311; " +
    "forgetting: Ito & Doya 2009, J Neurosci 29:9861; choice kernel: Lau & Glimcher 2005, " +
    "J Exp Anal Behav 84:555.",
  parameters: qParameters,
  signals: {
    value: { type: "float32", meaning: "Value of the latest choice when it was made" },
    prediction_error: { type: "float32", meaning: "Error of the latest value that was credited" },
  },
  counters: {
    choices: CHOICES,
    situations: { type: "float64", meaning: "Situations with a row in the table" },
  },
  populations: { values: { type: "float32", meaning: "Every value in the table" } },
  notes: {
    equations: [
      "At each real choice, t seconds after the one before it:",
      "",
      "- R = Σ r_i e^{−t_i/τ_γ} over the rewards since then, each t_i after the choice;",
      "- δ = R + γ e^{−t/τ_γ} max_a′ Q(s′, a′) − Q(s, a) over the actions permitted now; the last",
      "  choice of a session has no successor;",
      "- Q(s, a) += (δ ≥ 0 ? α₊ : α₋) δ; Q(s, b) += φ (Q₀ − Q(s, b)) for the others;",
      "- K_b += α_k (1[b = a] − K_b) for every action;",
      "- p(a) ∝ exp(β Q(s′, a) + β_k K_a) over the permitted actions.",
      "",
      "Deviation from the discrete form: time is continuous (a semi-Markov process), so that the same",
      "parameters serve any step length, and a reward that comes late is worth less.",
    ].join("\n"),
    validAtTime:
      "`value` after the choice; `prediction_error` at the choice that closed the one before.",
    history: ["1: first version."],
  },
  create(parameters, spaces, tools) {
    const stream = tools.random(Purpose.agentChoice);
    return new Chooser(new QStrategy(parameters, spaces, stream), stream, spaces.stepSeconds);
  },
});
