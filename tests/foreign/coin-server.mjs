// A served environment that knows nothing of Operant but its wire. Coins are thrown; heads of the first
// (seen as 1) pays when it is guessed. node coin-server.mjs <url> <proto>
import { checksum, packed, parametersOf, Refusal, requireWidth, serve } from "./conversation.mjs";

const ACTIONS = ["wait", "tails", "heads"];
const STATE_BYTES = 8;

/** How many coins there are: 1, or as the parameters say. */
function coinsOf({ parameters }) {
  const { coins = 1 } = parametersOf(parameters, ["coins"]);
  if (Number.isInteger(coins) && coins >= 1 && coins <= 4) return coins;
  throw new Refusal("PARAMETERS", `coins is ${coins}; give 1 to 4`);
}

function specOf(setting) {
  const channel = (_, k) => ({ name: `coin${k}`, unit: "", range: [0, 1], absent: true });
  return {
    channels: Array.from({ length: coinsOf(setting) }, channel),
    actions: ACTIONS,
    stepSeconds: 0.5,
    trial: [{ name: "won", type: "uint8", meaning: "1 if the guess was right" }],
  };
}

function subject([low, high], setting) {
  const state = Math.imul(low, 0x85ebca6b) ^ Math.imul(high, 0xc2b2ae35);
  return { state, begun: false, coins: coinsOf(setting) };
}

function flip(subject) {
  subject.state = (Math.imul(subject.state ^ (subject.state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
  return (Math.imul(subject.state ^ (subject.state >>> 13), 0x297a2d39) >>> 31) & 1;
}

function begun(subject) {
  subject.begun = true;
  return { coins: Array.from({ length: subject.coins }, () => NaN) };
}

function stepped(subject, action) {
  const coins = Array.from({ length: subject.coins }, () => flip(subject));
  if (action === 0) return { coins };
  return { coins, won: Number(action - 1 === coins[0]) };
}

function shown(looks) {
  const column = (Type, of) => packed(Type, looks.map(of));
  const won = looks.filter((look) => look.won !== undefined);
  return {
    environmentFrame: {
      observations: packed(
        Float32Array,
        looks.flatMap(({ coins }) => coins),
      ),
      rewards: column(Float64Array, (look) => look.won ?? 0),
      choices: column(Uint32Array, () => 2 ** ACTIONS.length - 1),
      flags: column(Uint8Array, (look) => (look.won === undefined ? 0 : 1)),
      gapSeconds: packed(
        Float64Array,
        won.map(() => 0),
      ),
      trials: packed(
        Float64Array,
        won.map((look) => look.won),
      ),
    },
  };
}

function work(subjects, kind, content) {
  if (kind === "environmentBegin") return shown(subjects.map(begun));
  if (kind === "configure") return { done: {} };
  if (kind !== "environmentStep") throw new Refusal("ORDER", `${kind} is not for environments`);
  const actions = [...content.actions];
  requireWidth("actions", actions.length, subjects.length);
  subjects.forEach((one, row) => {
    if (!one.begun) throw new Refusal("ORDER", "begin first", row);
    if (actions[row] >= ACTIONS.length) throw new Refusal("ACTION", "give 0, 1 or 2", row);
  });
  return shown(subjects.map((one, row) => stepped(one, actions[row])));
}

function snapshot({ state, begun, coins }) {
  const bytes = Buffer.alloc(STATE_BYTES);
  bytes.writeInt32LE(state);
  bytes[4] = begun ? 1 : 0;
  bytes[5] = coins;
  bytes.writeUInt16LE(checksum(bytes.subarray(0, 6)) & 0xffff, 6);
  return bytes;
}

function restored(bytes, row) {
  const fits =
    bytes.length === STATE_BYTES &&
    bytes.readUInt16LE(6) === (checksum(bytes.subarray(0, 6)) & 0xffff);
  if (!fits) throw new Refusal("SNAPSHOT", "no snapshot of this environment", row);
  return { state: bytes.readInt32LE(0), begun: bytes[4] === 1, coins: bytes[5] };
}

await serve({
  participant: "environment",
  id: "foreign/coin@1",
  specOf,
  subject,
  work,
  snapshot,
  restored,
});
