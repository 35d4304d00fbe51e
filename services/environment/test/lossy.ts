import type { Bus } from "@operant/bus";
import { BusError } from "@operant/bus";
import { openStream, Purpose } from "@operant/kernels";

/** What befell the requests of a bad network. */
export interface Losses {
  questions: number;
  answers: number;
  twice: number;
}

/** A bus whose requests get lost on the way there or back, or arrive twice; drawn from a seed. */
export function lossy(
  bus: Pick<Bus, "request">,
  seed: number,
  losses: Losses,
): Pick<Bus, "request"> {
  const random = openStream([seed, 0], Purpose.scratch);
  return {
    async request(subject, data, timeoutMs) {
      const fate = random.uniform();
      if (fate < 0.1) {
        losses.questions += 1;
        throw lost();
      }
      const answer = await bus.request(subject, data, timeoutMs);
      if (fate < 0.2) {
        losses.answers += 1;
        throw lost();
      }
      if (fate > 0.9) {
        losses.twice += 1;
        return bus.request(subject, data, timeoutMs);
      }
      return answer;
    },
  };
}

function lost(): BusError {
  return new BusError("OPERANT_BUS_TIMEOUT", "lost on the way");
}
