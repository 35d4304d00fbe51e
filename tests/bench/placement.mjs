// Two threads against one, the same study, in turn: wall-clock time of computing and committing. Whole
// studies include their start-up; the throughput is what 512 more subjects add to a study, start-up and
// warm-up excluded. What the machine itself gives a second thread is measured beside it.
import { bareThreads } from "./bare.mjs";
import { median, runStudy, spread } from "./operant.mjs";

const FEW = 256;
const MANY = 768;
const WARM_UP = 16;

const study = (subjects) => `study: placement
seed: 1
subjects: ${subjects}
environment: { type: operant-chamber, schedule: VI 30 s }
agent: { type: striatal }
protocol:
  - { phase: training, sessions: 1, duration: 60 min }
`;

/** Runs the short and the long study: digests, seconds, steps/s and CPU seconds per added subject. */
function measure(threads) {
  const [few, many] = [FEW, MANY].map((subjects) =>
    runStudy(study(subjects), ["--threads", String(threads)]),
  );
  const throughput = (many.steps - few.steps) / (many.seconds - few.seconds);
  const cpu = (many.cpuSeconds - few.cpuSeconds) / (MANY - FEW);
  const digests = `${few.digest} ${many.digest}`;
  return { digests, few: few.seconds, many: many.seconds, throughput, cpu };
}

/** Speed-up of a second bare thread: the same subjects without a study around them. */
async function bareSpeedUp() {
  const [one, two] = [
    await bareThreads(study(FEW), FEW, 1, WARM_UP),
    await bareThreads(study(FEW), FEW, 2, WARM_UP),
  ];
  return one / two;
}

/** Rows: speed-up of two threads, and steps per second of each placement. */
export async function placementRows(rounds = 3) {
  const pairs = [];
  const bare = [];
  for (let round = 0; round < rounds; round += 1) {
    pairs.push([measure(1), measure(2)]);
    bare.push(await bareSpeedUp());
  }
  const digests = new Set(pairs.flat().map((run) => run.digests));
  const bits = digests.size === 1 ? "same bits" : "BITS DIFFER";
  const speedUp = (of) => `${spread(pairs.map(([one, two]) => of(one, two)))} ×`;
  const whole = (size) => {
    const seconds = median(pairs.map(([one]) => one[size])).toFixed(0);
    const ratio = speedUp((one, two) => one[size] / two[size]);
    return [`2 threads against 1, whole study of ${seconds} s`, ratio, ">= 1.85 ×", bits];
  };
  const rate = (place) => {
    const figure = Math.round(median(pairs.map((pair) => pair[place].throughput)));
    return [`steps/s of a study, ${place + 1} thread(s)`, figure.toLocaleString("en"), "", ""];
  };
  const throughput = speedUp((one, two) => two.throughput / one.throughput);
  return [
    ["2 threads against 1, throughput (start-up excluded)", throughput, ">= 1.85 ×", bits],
    ["the same subjects in bare threads, 2 against 1", `${spread(bare)} ×`, "", ""],
    whole("few"),
    whole("many"),
    [
      "CPU time of a subject, 2 threads against 1",
      speedUp((one, two) => two.cpu / one.cpu),
      "",
      "",
    ],
    rate(0),
    rate(1),
  ];
}
