import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";

import { problemsOf } from "./serve-commands.ts";
import { deployed, findTool, runTool } from "./tool.ts";

const names = readdirSync(deployed("systemd")).filter((name) => name.endsWith(".service"));
const textOf = (name: string): string => readFileSync(deployed(`systemd/${name}`), "utf8");

/** Reads "section key" → value of the last line that sets it. */
function settingsOf(text: string): Map<string, string> {
  const settings = new Map<string, string>();
  let section = "";
  for (const line of text.split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const header = /^\[(Unit|Service|Install)\]$/.exec(line);
    const setting = /^([A-Z][A-Za-z]+)=(.*)$/.exec(line);
    if (header?.[1] !== undefined) section = header[1];
    else if (setting === null || section === "") throw new Error(`cannot read: ${line}`);
    else settings.set(`${section} ${setting[1]}`, setting[2] ?? "");
  }
  return settings;
}

it("there is a unit for each service and the broker", () => {
  const services = ["agent", "collector", "compute", "coordinator", "environment", "nats"];
  expect(names.sort()).toEqual(services.map((one) => `operant-${one}.service`));
});

it.each(names)(
  "%s restarts, drains, runs without rights and takes its secrets from a file",
  (name) => {
    const settings = settingsOf(textOf(name));
    expect(Object.fromEntries(settings)).toMatchObject({
      "Service User": "operant",
      "Service Restart": "always",
      "Service NoNewPrivileges": "yes",
      "Service ProtectSystem": "strict",
      "Service StateDirectory": "operant",
      "Install WantedBy": "multi-user.target",
    });
    expect(Number(settings.get("Service TimeoutStopSec"))).toBeGreaterThanOrEqual(60);
    expect(settings.get("Service EnvironmentFile")).toMatch(/^\/etc\/operant\/[a-z]+\.env$/);
    const command = (settings.get("Service ExecStart") ?? "").split(" ");
    const problems = name === "operant-nats.service" ? [] : problemsOf(command.slice(2));
    expect(problems).toEqual([]);
  },
);

it("systemd itself accepts the units, where it is there to ask", async () => {
  let verifier: string;
  try {
    verifier = findTool("systemd-analyze");
  } catch {
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "operant-units-"));
  try {
    const files = names.map((name) => join(folder, name));
    // The programs are not installed on the machine that runs the tests.
    const here = (name: string): string =>
      textOf(name).replaceAll(/^Exec(Start|Reload)=\S+/gm, "Exec$1=/bin/true");
    for (const [index, name] of names.entries()) writeFileSync(files[index] ?? "", here(name));
    await runTool(verifier.split("/").at(-1) ?? "", "verify", "--man=no", ...files);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
