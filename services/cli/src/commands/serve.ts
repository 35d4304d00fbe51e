import { InvalidArgumentError, Option, type Command } from "commander";
import { withNetwork, type NetworkOptions } from "../network-options.ts";
import { hangOption, leaseOption, memoryOption, threadsOption, whole } from "../options.ts";
import type { CommandModule, Runner } from "../program.ts";

/** A page's address. */
export interface MetricsAddress {
  readonly host: string;
  readonly port: number;
}

/** What every service is asked. */
export interface ServeOptions extends NetworkOptions {
  readonly metrics?: MetricsAddress;
  readonly node?: string;
}

export interface ServeComputeOptions extends ServeOptions {
  readonly threads?: number;
  readonly hangAfter: number;
  readonly memory?: number;
  readonly allowPlugins: string;
  readonly lease: number;
}

export interface ServeCoordinatorOptions extends ServeOptions {
  readonly data: string;
  readonly lease: number;
}

export interface ServeParticipantOptions extends ServeOptions {
  readonly maxSubjects?: number;
}

export interface ServeCollectorOptions extends ServeOptions {
  readonly broker?: string;
}

/** `operant serve compute | coordinator | collector | environment | agent`: one process of a cluster, until SIGTERM. */
export const serveCommand: CommandModule = {
  register(program: Command, run: Runner) {
    const serve = program
      .command("serve")
      .description("run one process of a cluster until SIGTERM, which lets it leave in good order")
      .addHelpText("after", "\nExample:\n  operant serve compute --nats nats://broker:4222");
    service(serve, "compute", "join as a compute node: at any time, on any number of machines")
      .addOption(threadsOption())
      .addOption(hangOption(30))
      .addOption(memoryOption())
      .addOption(allowOption())
      .addOption(leaseOption())
      .addHelpText("after", "\nExample:\n  operant serve compute --nats nats://broker:4222")
      .action(
        run(async (terminal, options: ServeComputeOptions) => {
          const { serveCompute } = await import("../actions/serve-compute.ts");
          return serveCompute(terminal, options);
        }),
      );
    service(
      serve,
      "coordinator",
      "take studies, keep their datasets, see them through; the second one stands by",
    )
      .option("--data <folder>", "folder of the datasets", "datasets")
      .addOption(leaseOption())
      .addHelpText(
        "after",
        "\nExample:\n  operant serve coordinator --nats nats://broker:4222 --data datasets",
      )
      .action(
        run(async (terminal, options: ServeCoordinatorOptions) => {
          const { serveCoordinator } = await import("../actions/serve-coordinator.ts");
          return serveCoordinator(terminal, options);
        }),
      );
    service(serve, "collector", "merge the metrics of all processes on one page")
      .option("--broker <url>", "the broker's monitoring port, e.g. http://127.0.0.1:8222")
      .addHelpText(
        "after",
        "\nExample:\n  operant serve collector --nats nats://broker:4222 --metrics 127.0.0.1:9464",
      )
      .action(
        run(async (terminal, options: ServeCollectorOptions) => {
          const { serveCollector } = await import("../actions/serve-collector.ts");
          return serveCollector(terminal, options);
        }),
      );
    service(serve, "environment", "serve environments to programs in any language")
      .argument("[types...]", "ids, or files with an environment (default: all that are built in)")
      .addOption(maxSubjectsOption())
      .addHelpText(
        "after",
        "\nExample:\n  operant serve environment operant-chamber my-task.ts --nats nats://broker:4222",
      )
      .action(
        run(async (terminal, types: readonly string[], options: ServeParticipantOptions) => {
          const { serveEnvironment } = await import("../actions/serve-environment.ts");
          return serveEnvironment(terminal, types, options);
        }),
      );
    service(serve, "agent", "serve agents to programs in any language")
      .argument("[types...]", "ids, or files with an agent (default: all that are built in)")
      .addOption(maxSubjectsOption())
      .addHelpText("after", "\nExample:\n  operant serve agent striatal --nats nats://broker:4222")
      .action(
        run(async (terminal, types: readonly string[], options: ServeParticipantOptions) => {
          const { serveAgent } = await import("../actions/serve-agent.ts");
          return serveAgent(terminal, types, options);
        }),
      );
  },
};

function maxSubjectsOption(): Option {
  const text = "most subjects of one environment or agent at a time (default: 65536)";
  return new Option("--max-subjects <n>", text).argParser(whole(1, 10_000_000));
}

function service(serve: Command, name: string, description: string): Command {
  const metrics = new Option("--metrics <host:port>", "address of /metrics and /healthz");
  return withNetwork(serve.command(name).description(description))
    .option("--node <name>", "name of this machine (default: its host name)")
    .addOption(metrics.argParser(readAddress));
}

function allowOption(): Option {
  const text = "plug-ins that may run here: none, any, sha256:…,sha256:… or a file with one a line";
  return new Option("--allow-plugins <policy>", text).env("OPERANT_ALLOW_PLUGINS").default("none");
}

function readAddress(text: string): MetricsAddress {
  const [, host = "127.0.0.1", digits] = /^(?:(.+):)?(\d{1,5})$/.exec(text) ?? [];
  const port = Number(digits);
  if (Number.isInteger(port) && port <= 65_535) return { host, port };
  throw new InvalidArgumentError("Give host:port, such as 127.0.0.1:9466.");
}
