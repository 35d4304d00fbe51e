/** Ratio schedules: responses are counted. CRF is FR 1. */
export interface RatioSchedule {
  readonly type: "FR" | "VR" | "RR";
  /** Responses per reinforcer (mean for VR and RR), whole, ≥ 1. */
  readonly count: number;
}

/** Interval schedules: the first response after an interval pays. */
export interface IntervalSchedule {
  readonly type: "FI" | "VI" | "RI";
  /** Interval (mean for VI and RI), s. */
  readonly seconds: number;
  /** Limited hold, s: how long an arranged reinforcer waits; absent = for ever. */
  readonly hold?: number;
}

/** Time schedules: pay without a response. */
export interface TimeSchedule {
  readonly type: "FT" | "VT" | "RT";
  /** Interval (mean for VT and RT), s. */
  readonly seconds: number;
}

/** Differential reinforcement: of low rates (DRL), of other behaviour (DRO). */
export interface SpacingSchedule {
  readonly type: "DRL" | "DRO";
  /** Shortest pause that pays, s. */
  readonly seconds: number;
  /** DRL only: limited hold, s; a later response does not pay. */
  readonly hold?: number;
}

/** Extinction: nothing pays. */
interface Extinction {
  readonly type: "EXT";
}

/** Progressive ratio: each reinforcer costs more than the last. */
export interface ProgressiveRatio {
  readonly type: "PR";
  readonly progression: "hodos" | "arithmetic";
  /** arithmetic only: added responses per reinforcer, whole, ≥ 1. */
  readonly step: number;
}

/** A schedule of reinforcement as data; `parseSchedule` reads it, `formatSchedule` writes it. */
export type Schedule =
  RatioSchedule | IntervalSchedule | TimeSchedule | SpacingSchedule | Extinction | ProgressiveRatio;

/** Writes a schedule in its one canonical form, e.g. "VI 30 s LH 2 s". */
export function formatSchedule(schedule: Schedule): string {
  switch (schedule.type) {
    case "FR":
    case "VR":
    case "RR":
      return `${schedule.type} ${schedule.count}`;
    case "FT":
    case "VT":
    case "RT":
      return `${schedule.type} ${schedule.seconds} s`;
    case "FI":
    case "VI":
    case "RI":
    case "DRL":
    case "DRO": {
      const hold = schedule.hold === undefined ? "" : ` LH ${schedule.hold} s`;
      return `${schedule.type} ${schedule.seconds} s${hold}`;
    }
    case "PR":
      return schedule.progression === "hodos" ? "PR(hodos)" : `PR(arithmetic, ${schedule.step})`;
    case "EXT":
      return "EXT";
    default:
      return schedule satisfies never;
  }
}
