// A served agent that knows nothing of Operant but its wire: it repeats what paid and guesses where nothing did.
// node guesser-server.mjs <url> <proto>
import {
  checksum,
  doubles,
  packed,
  parametersOf,
  parse,
  Refusal,
  requireWidth,
  serve,
  words,
} from "./conversation.mjs";

const SPEC = {
  signals: [{ name: "liking", type: "float32", meaning: "how much the latest action has paid" }],
  counters: [{ name: "steps_lived", type: "uint32", meaning: "steps of all sessions" }],
  populations: [{ name: "likings", type: "float32", meaning: "liking of each action" }],
};
const HOUR_S = 3600;

/** The numbers that an agent consists of, in the order of its snapshot. */
const FIELDS = ["state", "running", "action", "learning", "steps"];

function spacesOf({ spaces }) {
  const { channels, actions, stepSeconds } = parse(spaces);
  const fits =
    Array.isArray(channels) && Array.isArray(actions) && actions[0] === "wait" && stepSeconds > 0;
  if (fits) return { channels: channels.length, actions: actions.length };
  throw new Refusal("PARAMETERS", "spaces are {channels, actions from wait on, stepSeconds}");
}

function specOf(setting) {
  parametersOf(setting.parameters, []);
  spacesOf(setting);
  return SPEC;
}

function subject([low, high], setting) {
  const { channels, actions } = spacesOf(setting);
  const state = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
  const likings = new Float64Array(actions);
  return { state, running: 0, action: 0, learning: 1, steps: 0, channels, likings };
}

/** A whole number below `count`, from the subject's own chance. */
function draw(subject, count) {
  subject.state = (Math.imul(subject.state ^ (subject.state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
  return (Math.imul(subject.state ^ (subject.state >>> 13), 0x297a2d39) >>> 8) % count;
}

/** The most liked of the permitted actions; one time in four, any of them. */
function choose(subject, mask) {
  if (mask === 0) return;
  const open = [...subject.likings.keys()].filter((action) => (mask >> action) & 1);
  const any = open[draw(subject, open.length)];
  const best = open.reduce((a, b) => (subject.likings[b] > subject.likings[a] ? b : a), any);
  subject.action = draw(subject, 4) === 0 ? any : best;
}

/** What was liked is liked less after a night. */
function rest({ likings }, seconds) {
  for (const action of likings.keys()) likings[action] *= Math.exp(-seconds / HOUR_S);
}

function acted(subjects, lease, pauses) {
  const actions = packed(
    Uint8Array,
    subjects.map(({ action }) => action),
  );
  const signals = packed(
    Float32Array,
    lease.detailed ? subjects.map(({ action, likings }) => likings[action]) : [],
  );
  subjects.forEach((one, row) => rest(one, pauses[row] ?? 0));
  return { agentActions: { actions, signals } };
}

function requireRunning(subjects, running) {
  const row = subjects.findIndex((one) => one.running !== running);
  if (row >= 0) throw new Refusal("ORDER", running ? "begin first" : "end first", row);
}

function requireSeconds(seconds) {
  const row = seconds.findIndex((one) => !(one >= 0 && one < Infinity));
  if (row >= 0) throw new Refusal("PARAMETERS", `${seconds[row]} s; give 0 or more`, row);
}

/** The choices of a message, if all of it fits the subjects. */
function choicesOf(subjects, { observations, choices }) {
  const masks = words(choices);
  const [{ channels, likings }] = subjects;
  requireWidth("choices", masks.length, subjects.length);
  requireWidth("observations", observations.length / 4, subjects.length * channels);
  const row = masks.findIndex((mask) => mask >= 2 ** likings.length);
  if (row >= 0) throw new Refusal("ACTION", `choice ${masks[row]}`, row);
  return masks;
}

const WORK = {
  agentBegin(subjects, content, lease) {
    requireRunning(subjects, 0);
    const masks = choicesOf(subjects, content);
    subjects.forEach((one, row) => {
      Object.assign(one, { running: 1, action: 0 });
      choose(one, masks[row]);
    });
    return acted(subjects, lease, []);
  },
  agentStep(subjects, content, lease) {
    requireRunning(subjects, 1);
    const masks = choicesOf(subjects, content);
    const [rewards, pauses] = [doubles(content.rewards), doubles(content.restSeconds)];
    requireWidth("rewards", rewards.length, subjects.length);
    requireSeconds(pauses);
    subjects.forEach((one, row) => {
      one.steps += 1;
      const { action, likings } = one;
      if (one.learning === 1) likings[action] += 0.2 * (rewards[row] - likings[action]);
      choose(one, masks[row]);
    });
    return acted(subjects, lease, pauses);
  },
  agentEnd(subjects) {
    requireRunning(subjects, 1);
    for (const one of subjects) Object.assign(one, { running: 0, action: 0 });
    return { done: {} };
  },
  agentRest(subjects, content) {
    const seconds = doubles(content.seconds);
    requireWidth("seconds", seconds.length, subjects.length);
    requireSeconds(seconds);
    subjects.forEach((one, row) => rest(one, seconds[row]));
    return { done: {} };
  },
  agentLearning(subjects, { on }) {
    for (const one of subjects) one.learning = on ? 1 : 0;
    return { done: {} };
  },
  configure(_, { parameters }) {
    parametersOf(parameters, []);
    return { done: {} };
  },
  agentCounters: (subjects) => ({
    agentTotals: {
      values: packed(
        Float64Array,
        subjects.map(({ steps }) => steps),
      ),
    },
  }),
  agentProbe(subjects, { population }) {
    if (population !== "likings") throw new Refusal("PARAMETERS", "there is only likings");
    const lengths = packed(
      Uint32Array,
      subjects.map(({ likings }) => likings.length),
    );
    const members = packed(
      Float32Array,
      subjects.flatMap(({ likings }) => [...likings]),
    );
    return { agentMembers: { lengths, members } };
  },
};

function work(subjects, kind, content, lease) {
  if (Object.hasOwn(WORK, kind)) return WORK[kind](subjects, content, lease);
  throw new Refusal("ORDER", `${kind} is not for agents`);
}

function snapshot(one) {
  const numbers = [...FIELDS.map((field) => one[field]), ...one.likings];
  const bytes = packed(Float64Array, numbers);
  return Buffer.concat([bytes, packed(Uint32Array, [checksum(bytes)])]);
}

function restored(bytes, row) {
  const body = bytes.subarray(0, -4);
  const fits = bytes.length > 4 && words(bytes.subarray(-4))[0] === checksum(body);
  if (!fits) throw new Refusal("SNAPSHOT", "no snapshot of this agent", row);
  const numbers = doubles(body);
  const facts = FIELDS.map((field, k) => [field, numbers[k]]);
  return { ...Object.fromEntries(facts), likings: Float64Array.from(numbers.slice(FIELDS.length)) };
}

await serve({
  participant: "agent",
  id: "foreign/guesser@1",
  specOf,
  subject,
  work,
  snapshot,
  restored,
});
