import { duration, quantity } from "@operant/units";

/** From volumes to values, and from values to actions. */
export const choiceParameters = {
  value_gain: quantity({
    symbol: "κ",
    description: "Value per unit of relative volume difference between D1 and D2.",
    default: 1,
    min: 0,
    max: 100,
    source: "1 by definition of the unit of value",
  }),
  value_horizon: duration({
    symbol: "τ_γ",
    description: "Time constant with which the value of a later reward is discounted.",
    default: 20,
    min: 0.1,
    max: 3600,
    source: "free; with 5 s a cue drains away, below 20 s blocking has not converged in Δt",
  }),
  inverse_temperature: quantity({
    symbol: "β",
    description: "Steepness of the choice between actions.",
    default: 6,
    min: 0,
    max: 1000,
    source: "free; chosen once for every task",
  }),
  reluctance: quantity({
    symbol: "b",
    description:
      "Subtracted for every action but wait, in units of β·Q; for free tasks (0 in forced choice).",
    default: 1.5,
    min: -100,
    max: 100,
    source: "free; sets the rate of unrewarded responses",
  }),
};
