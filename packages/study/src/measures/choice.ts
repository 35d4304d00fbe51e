import { mean, share, type Measure, type PhaseRecord } from "./measure.ts";

/** Tells whether row r and the row before are trials of one session, each with a choice. */
function follows(record: PhaseRecord): (row: number) => boolean {
  const { trials } = record;
  const [choice, session] = [trials.column("choice"), trials.column("session")];
  return (row) =>
    row > 0 &&
    session[row] === session[row - 1] &&
    (choice[row] as number) > 0 &&
    (choice[row - 1] as number) > 0;
}

function stayAfter(record: PhaseRecord, won: boolean, stays: boolean): number {
  const { trials } = record;
  const [choice, reward] = [trials.column("choice"), trials.column("reward")];
  const pair = follows(record);
  return share(
    trials.length,
    (row) => pair(row) && (reward[row - 1] as number) > 0 === won,
    (row) => (choice[row] === choice[row - 1]) === stays,
  );
}

export const winStay: Measure = {
  id: "win_stay",
  unit: "",
  meaning:
    "Probability of repeating a choice that was rewarded in the trial before. NaN without one.",
  columns: ["choice", "reward"],
  compute: (record) => stayAfter(record, true, true),
};

export const loseShift: Measure = {
  id: "lose_shift",
  unit: "",
  meaning:
    "Probability of leaving a choice that was not rewarded in the trial before. NaN without one.",
  columns: ["choice", "reward"],
  compute: (record) => stayAfter(record, false, false),
};

export const accuracy: Measure = {
  id: "accuracy",
  unit: "",
  meaning: "Share of correct trials.",
  columns: ["correct"],
  compute: ({ trials }) => mean(trials.column("correct")),
};

export const targetChoice: Measure = {
  id: "target_choice",
  unit: "",
  meaning: "Share of choices that fell on the action that was best at the time.",
  columns: ["choice", "target"],
  compute({ trials }) {
    const [choice, target] = [trials.column("choice"), trials.column("target")];
    const chose = (row: number): boolean => (choice[row] as number) > 0;
    return share(trials.length, chose, (row) => choice[row] === target[row]);
  },
};

export const reversals: Measure = {
  id: "reversals",
  unit: "",
  meaning: "How many times the best action changed within the sessions of the phase.",
  columns: ["target"],
  compute: ({ trials }) => reversalRows(trials.column("target"), trials.column("session")).length,
};

export const perseverativeErrors: Measure = {
  id: "perseverative_errors",
  unit: "",
  meaning:
    "Choices of the old best action in a row right after a reversal, mean over reversals. NaN without a reversal.",
  columns: ["choice", "target"],
  compute({ trials }) {
    const [choice, target] = [trials.column("choice"), trials.column("target")];
    const runs = reversalRows(target, trials.column("session")).map((start) => {
      let row = start;
      while (row < trials.length && choice[row] === target[start - 1]) row += 1;
      return row - start;
    });
    return mean(runs);
  },
};

function reversalRows(target: ArrayLike<number>, session: ArrayLike<number>): number[] {
  const rows: number[] = [];
  for (let row = 1; row < target.length; row += 1) {
    if (session[row] === session[row - 1] && target[row] !== target[row - 1]) rows.push(row);
  }
  return rows;
}
