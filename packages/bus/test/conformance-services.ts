import { describe, expect, it } from "vitest";

import type { Bus, ServiceOffer } from "@operant/bus";

import type { Pair } from "./harness.ts";
import { bytes, text } from "./harness.ts";

const WAIT_MS = 250;

/** Offering, finding and asking services. */
export function serviceCases(pair: Pair): void {
  describe("services", () => {
    it("what is offered is found with all that it says, and answers", async () => {
      const offered = await pair.two.offer(echo("first"));
      expect(text(await pair.one.request("svc.echo", bytes("hi"), 5000))).toBe("first hi");
      expect(await search(pair)).toEqual([
        {
          name: "echo",
          id: offered.id,
          version: "1.2.3",
          description: "says it again",
          metadata: { who: "first" },
          endpoints: [{ name: "say", subject: "svc.echo", requests: 1, refused: 0 }],
        },
      ]);
    });

    it("instances share the requests, and each is found", async () => {
      await pair.one.offer(echo("first"));
      await pair.two.offer(echo("second"));
      for (let index = 0; index < 40; index += 1) {
        await pair.one.request("svc.echo", bytes(`${index}`), 5000);
      }
      const found = await search(pair);
      expect(found.map(({ metadata }) => metadata["who"]).sort()).toEqual(["first", "second"]);
      const requests = found.map(({ endpoints }) => endpoints[0]?.requests ?? 0);
      expect(Math.min(...requests)).toBeGreaterThan(0);
      expect(requests.reduce((sum, one) => sum + one)).toBe(40);
    });

    it("refusals are answers that are counted", async () => {
      await pair.two.offer(echo("first"));
      expect(text(await pair.one.request("svc.echo", bytes(""), 5000))).toBe("first ");
      await pair.one.request("svc.echo", bytes("word"), 5000);
      expect((await search(pair))[0]?.endpoints[0]).toMatchObject({ requests: 2, refused: 1 });
    });

    it("a service that stopped, or whose connection was drained, is gone", async () => {
      const offered = await pair.two.offer(echo("first"));
      await offered.stop();
      expect(await search(pair)).toEqual([]);
      await expect(ask(pair.one)).rejects.toMatchObject({ code: "OPERANT_BUS_NO_RESPONDERS" });
      await pair.two.offer(echo("second"));
      await pair.two.drain();
      expect(await search(pair)).toEqual([]);
      await expect(ask(pair.one)).rejects.toMatchObject({ code: "OPERANT_BUS_NO_RESPONDERS" });
    });

    it("nobody of that name is no error; names and versions are checked", async () => {
      expect(await search(pair, "nobody")).toEqual([]);
      await expect(pair.one.offer({ ...echo("x"), name: "two words" })).rejects.toThrow(/name/);
      await expect(pair.one.offer({ ...echo("x"), version: "new" })).rejects.toThrow(/version/);
    });
  });
}

/** Answers with its name and what it was told; refuses to say nothing. */
function echo(who: string): ServiceOffer {
  return {
    name: "echo",
    version: "1.2.3",
    description: "says it again",
    metadata: { who },
    endpoints: [
      {
        name: "say",
        subject: "svc.echo",
        handle({ data, respond }) {
          respond(bytes(`${who} ${text(data)}`), data.length === 0 ? "refused" : undefined);
        },
      },
    ],
  };
}

async function search({ one, harness }: Pair, name = "echo") {
  const [found] = await Promise.all([one.discover(name, WAIT_MS), harness.elapse(WAIT_MS)]);
  return found;
}

function ask(bus: Bus): Promise<Uint8Array> {
  return bus.request("svc.echo", bytes("?"), 5000);
}
