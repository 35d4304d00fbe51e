import type { LiveEvent, Notice, StudyProgress } from "@operant/protocol";
import { toHex } from "@operant/protocol";

/** A notice as it is shown: who sent it, and a number that rises by one. */
export interface PostedNotice extends Omit<Notice, "study" | "kind"> {
  readonly id: number;
  readonly node: string;
  readonly service: string;
  /** Id of the study, hexadecimal. */
  readonly study?: string;
}

/** A study as it is shown. */
export type PostedStudy = Omit<StudyProgress, "study" | "kind"> & { readonly study: string };

/** What the live feed shows of studies and notices; a view, never a record. */
export interface Board {
  post(event: LiveEvent, from: { readonly node: string; readonly service: string }): void;
  /** The studies heard of: those that need somebody first, then the running, then the finished. */
  studies(): PostedStudy[];
  /** The kept notices after number `id`, oldest first. */
  noticesAfter(id: number): PostedNotice[];
}

const MOST_STUDIES = 1000;
const MOST_NOTICES = 200;

/** Creates an empty board. */
export function createBoard(): Board {
  const studies = new Map<string, PostedStudy>();
  const notices: PostedNotice[] = [];
  let posted = 0;

  return {
    post(event, { node, service }) {
      const study = event.study === undefined ? undefined : toHex(event.study);
      if (event.kind === "notice") {
        const { level, code, message, subject } = event;
        posted += 1;
        notices.push({
          id: posted,
          node,
          service,
          level,
          code,
          message,
          ...(study === undefined ? {} : { study }),
          ...(subject === undefined ? {} : { subject }),
        });
        if (notices.length > MOST_NOTICES) notices.shift();
      } else if (study !== undefined) {
        const { kind: _, ...progress } = event;
        // The latest heard comes last, and the one unheard of for longest goes first.
        studies.delete(study);
        studies.set(study, { ...progress, study });
        const [oldest] = studies.keys();
        if (studies.size > MOST_STUDIES && oldest !== undefined) studies.delete(oldest);
      }
    },
    studies: () => [...studies.values()].sort((a, b) => urgency(b) - urgency(a)),
    noticesAfter: (id) => notices.filter((one) => one.id > id),
  };
}

function urgency({ state, failed, conflicts }: PostedStudy): number {
  if (conflicts > 0) return 4;
  if (state === "failed" || state === "stopped") return 3;
  if (failed > 0) return 2;
  return state === "running" ? 1 : 0;
}
