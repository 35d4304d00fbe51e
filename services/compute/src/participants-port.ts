import type { MessagePort } from "node:worker_threads";

import type { Bus } from "@operant/bus";
import { BusError } from "@operant/bus";

/** The part of a bus by which served participants are asked. */
export type Participants = Pick<Bus, "request">;

interface Question {
  readonly number: number;
  readonly subject: string;
  readonly data: Uint8Array;
  readonly timeoutMs: number;
}

type Answer =
  | { readonly number: number; readonly data: Uint8Array }
  | { readonly number: number; readonly code: BusError["code"]; readonly message: string };

/** Passes on what a thread asks, on the thread that has the connection. Ends when the port closes. */
export function answerAt(port: MessagePort, participants: Participants): void {
  async function answer({ number, subject, data, timeoutMs }: Question): Promise<Answer> {
    try {
      return { number, data: await participants.request(subject, data, timeoutMs) };
    } catch (error) {
      const code = error instanceof BusError ? error.code : "OPERANT_BUS_CLOSED";
      return { number, code, message: error instanceof Error ? error.message : String(error) };
    }
  }
  port.on("message", (question: Question) => {
    void answer(question).then((reply) => port.postMessage(reply));
  });
}

/** Asks through a port; the other side of `answerAt`. */
export function participantsAt(port: MessagePort): Participants {
  let asked = 0;
  const waiting = new Map<number, (answer: Answer) => void>();
  port.on("message", (answer: Answer) => {
    waiting.get(answer.number)?.(answer);
    waiting.delete(answer.number);
  });
  return {
    async request(subject, data, timeoutMs) {
      asked += 1;
      const question: Question = { number: asked, subject, data, timeoutMs };
      const answer = await new Promise<Answer>((resolve) => {
        waiting.set(question.number, resolve);
        port.postMessage(question);
      });
      if ("data" in answer) return answer.data;
      throw new BusError(answer.code, answer.message);
    },
  };
}
