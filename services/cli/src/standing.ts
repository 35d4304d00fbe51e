import { toHex, type StudyStatus } from "@operant/protocol";
import { EXIT, type ExitCode } from "./exit.ts";
import { nodesTable, nodesWords, type NodeRow } from "./nodes.ts";
import { elapsed, metric, table, thousands } from "./text.ts";

const ID_DIGITS = 12;

/** What programs are told of a study. */
export function standingJson(status: StudyStatus): object {
  const { digest, ...rest } = status;
  const text = digest === undefined ? {} : { digest: toHex(digest) };
  return { ...rest, id: toHex(status.id), ...text };
}

/** One line: where it stands, how fast, how long still. */
export function standingLine(status: StudyStatus, nodes: readonly NodeRow[] = []): string {
  const { name, standing, committed, failed, total, conflicts } = status;
  const { stepsPerSecond, secondsLeft, outstanding } = status;
  const running = standing === "running";
  const parts = [
    `${name}: ${standing}`,
    `${thousands(committed + failed)} of ${thousands(total)} subjects`,
    ...(running && stepsPerSecond !== undefined ? [`${metric(stepsPerSecond)} steps/s`] : []),
    ...(running && secondsLeft !== undefined ? [`${elapsed(secondsLeft)} left`] : []),
    ...(running ? [`${thousands(outstanding)} blocks on their way`] : []),
    ...(running && nodes.length > 0 ? [nodesWords(nodes)] : []),
    ...(failed > 0 ? [`${thousands(failed)} given up`] : []),
    ...(conflicts > 0 ? [`${thousands(conflicts)} differ`] : []),
  ];
  return parts.join(" · ");
}

/** Failures first, then the nodes, then how far each condition has come. */
export function standingPage(
  status: StudyStatus,
  nodes: readonly NodeRow[] = [],
  mostRows = 20,
): string {
  const reasons = status.givenUp
    .slice(0, mostRows)
    .map(({ message, code }) => `given up: ${message} [${code}]`);
  const open = status.conditions.filter(({ total, done }) => done < total);
  const rows = (open.length > 0 ? open : status.conditions)
    .slice(0, mostRows)
    .map(({ id, total, done }) => [id, `${thousands(done)} of ${thousands(total)}`]);
  return [
    ...reasons,
    ...(status.reason === "" ? [] : [status.reason]),
    ...(nodes.length === 0 ? [] : [nodesTable(nodes, mostRows)]),
    ...(rows.length === 0 ? [] : [table(["condition", "subjects"], rows)]),
    standingLine(status),
    ...(status.digest === undefined ? [] : [`digest   ${toHex(status.digest)}`]),
  ].join("\n");
}

/** Every study in a row of its own. */
export function standingsTable(studies: readonly StudyStatus[]): string {
  if (studies.length === 0) return "The coordinator keeps no study yet.";
  const rows = studies.map((status) => [
    status.name,
    toHex(status.id).slice(0, ID_DIGITS),
    status.standing,
    `${thousands(status.committed)} of ${thousands(status.total)}`,
    thousands(status.failed),
    status.secondsLeft === undefined ? "–" : elapsed(status.secondsLeft),
  ]);
  return table(["study", "id", "standing", "committed", "given up", "left"], rows);
}

/** How a command ends that waited for a study. */
export function exitOf({ standing, failed, conflicts }: StudyStatus): ExitCode {
  if (conflicts > 0) return EXIT.differs;
  if (standing === "cancelled") return EXIT.interrupted;
  if (standing === "stopped" || standing === "failed" || failed > 0) return EXIT.failed;
  return EXIT.done;
}
