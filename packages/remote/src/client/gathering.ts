import type { Bus } from "@operant/bus";
import type {
  BlockJob,
  ConditionPlan,
  Gathering,
  Manifest,
  Seats,
  SubjectRange,
} from "@operant/study";
import { canonicalJson, subjectAt, subjectKey } from "@operant/study";

import { SessionError } from "../errors.ts";
import { specOf, writeAgentSpec, writeSpaces, writeSpec } from "../spec.ts";
import { disagreement, type Expected } from "./agreement.ts";
import { AgentSeats } from "./agent-seats.ts";
import { EnvironmentSeats } from "./environment-seats.ts";
import { RemoteSession } from "./session.ts";

export interface GatherOptions {
  readonly bus: Pick<Bus, "request">;
  readonly manifest: Manifest;
  readonly block: BlockJob["block"];
  /** The plan of the block's condition. */
  readonly plan: ConditionPlan;
  /** Time for which a participant may be silent before it counts as lost, ms. Default 30,000. */
  readonly leaseMs?: number;
}

/** The served participants of one block, under leases. */
export interface Company extends Gathering {
  /** Gives the leases back. */
  close(): Promise<void>;
}

/** One side that is served: its lease, and its subjects as the runs see them. */
interface Side {
  readonly session: RemoteSession;
  readonly seats: EnvironmentSeats | AgentSeats;
}

/**
 * Opens leases for the subjects of a block with whoever serves its environment, its agent or both. Throws
 * a SessionError where what is served is not what the study was made with, or a BusError where nobody
 * serves it.
 */
export async function gather(options: GatherOptions): Promise<Company> {
  const { plan, block } = options;
  const sides: Side[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(sides.map(({ session }) => session.close()));
  };
  let environment: EnvironmentSeats | undefined;
  let agent: AgentSeats | undefined;
  try {
    if (plan.served.environment !== undefined) {
      const session = await inviteEnvironment(options, plan.served.environment);
      const spec = specOf(plan.phases[0]?.environment ?? { trial: {} }, plan.spaces);
      environment = new EnvironmentSeats(session, plan.served.environment, spec);
      sides.push({ session, seats: environment });
    }
    if (plan.served.agent !== undefined) {
      const session = await inviteAgent(options, plan.served.agent);
      agent = new AgentSeats(session, plan.agent, plan.spaces);
      sides.push({ session, seats: agent });
    }
  } catch (error) {
    await close();
    throw error;
  }
  return {
    close,
    seats(subject): Seats {
      const row = subject - block.firstSubject;
      return { environment: environment?.seats[row] ?? null, agent: agent?.seats[row] ?? null };
    },
    async exchange() {
      agent?.sending();
      await Promise.all(sides.map(({ seats }) => seats.lane.exchange()));
    },
    fault(subject) {
      const row = subject - block.firstSubject;
      return environment?.faults.get(row) ?? agent?.faults.get(row);
    },
  };
}

async function inviteEnvironment(options: GatherOptions, id: string): Promise<RemoteSession> {
  const { manifest, plan } = options;
  const [first] = plan.phases;
  if (first === undefined) throw new TypeError("gather: a condition without phases");
  const session = await RemoteSession.open({
    ...common(options),
    participant: "environment",
    id,
    parameters: canonicalJson(first.written.environment),
    stepSeconds: plan.spaces.stepSeconds,
    detailed: manifest.record.events || manifest.record.traces !== null,
  });
  const due = writeSpec(specOf(first.environment, plan.spaces));
  return agreed(session, manifest, { role: "environment", id, due });
}

async function inviteAgent(options: GatherOptions, id: string): Promise<RemoteSession> {
  const { manifest, plan } = options;
  const session = await RemoteSession.open({
    ...common(options),
    participant: "agent",
    id,
    parameters: canonicalJson(plan.phases[0]?.written.agent ?? {}),
    spaces: writeSpaces(plan.spaces),
    // A row of the trials table has every signal.
    detailed: true,
  });
  return agreed(session, manifest, { role: "agent", id, due: writeAgentSpec(plan.agent) });
}

function common({ bus, manifest, plan, block, leaseMs }: GatherOptions) {
  const keys = keysOf(manifest, plan.condition.id, block);
  return { bus, keys, ...(leaseMs === undefined ? {} : { leaseMs }) };
}

/** Two key words per subject: the random numbers are those of a run in one process. */
function keysOf(
  manifest: Manifest,
  condition: string,
  { firstSubject, subjectCount }: SubjectRange,
): Uint32Array {
  const keys = new Uint32Array(2 * subjectCount);
  for (let row = 0; row < subjectCount; row += 1) {
    const { index } = subjectAt(manifest, firstSubject + row);
    keys.set(subjectKey(manifest.seed, condition, index), 2 * row);
  }
  return keys;
}

/** Passes a session on whose server is the one that the study was made with, and says what it said. */
async function agreed(
  session: RemoteSession,
  manifest: Manifest,
  expected: Expected,
): Promise<RemoteSession> {
  const problem = disagreement(session.welcome, manifest, expected);
  if (problem === undefined) return session;
  await session.close();
  throw new SessionError(
    "OPERANT_SESSION_SPEC",
    `${problem}; serve what the study was made with, or make it anew`,
  );
}
