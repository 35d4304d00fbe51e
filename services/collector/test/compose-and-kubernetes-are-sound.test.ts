import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse, parseAllDocuments } from "yaml";

import { PORTS, problemsOf } from "./serve-commands.ts";
import { deployed } from "./tool.ts";

interface Container {
  readonly name: string;
  readonly image: string;
  readonly args: string[];
  readonly ports?: { readonly name: string; readonly containerPort: number }[];
  readonly resources?: { readonly limits?: object; readonly requests?: object };
  readonly volumeMounts?: { readonly name: string }[];
}
interface Resource {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
  readonly spec: {
    readonly selector: { readonly matchLabels: object } & Record<string, unknown>;
    readonly ports: { readonly port: number; readonly targetPort: string }[];
    readonly serviceName?: string;
    readonly volumeClaimTemplates?: { readonly metadata: { readonly name: string } }[];
    readonly template: {
      readonly metadata: { readonly labels: object };
      readonly spec: {
        readonly containers: Container[];
        readonly volumes?: { readonly name: string }[];
        readonly securityContext: object;
      };
    };
  };
}

const VERSIONS: Readonly<Record<string, string>> = {
  Namespace: "v1",
  Secret: "v1",
  Service: "v1",
  StatefulSet: "apps/v1",
  Deployment: "apps/v1",
};

const resources: Resource[] = readdirSync(deployed("kubernetes"))
  .filter((name) => name.endsWith(".yaml"))
  .flatMap((name) => parseAllDocuments(readFileSync(deployed(`kubernetes/${name}`), "utf8")))
  .map((document) => {
    if (document.errors.length > 0) throw document.errors[0];
    return document.toJS() as Resource;
  });
const workloads = resources.filter(({ kind }) => ["StatefulSet", "Deployment"].includes(kind));
const services = resources.filter(({ kind }) => kind === "Service");

it("every resource is of a known version, named once, in the namespace", () => {
  for (const { apiVersion, kind, metadata } of resources) {
    expect(apiVersion).toBe(VERSIONS[kind]);
    expect(metadata.namespace).toBe(kind === "Namespace" ? undefined : "operant");
  }
  const names = resources.map(({ kind, metadata }) => `${kind} ${metadata.name}`);
  expect(new Set(names).size).toBe(names.length);
});

it.each(workloads.map((one) => [one.metadata.name, one] as const))(
  "%s selects its own pods, runs without root, within limits, with volumes that exist",
  (_, { spec }) => {
    const { metadata, spec: pod } = spec.template;
    expect(metadata.labels).toEqual(spec.selector.matchLabels);
    expect(pod.securityContext).toMatchObject({ runAsNonRoot: true });
    const claims = (spec.volumeClaimTemplates ?? []).map((one) => one.metadata.name);
    const volumes = new Set([...(pod.volumes ?? []).map(({ name }) => name), ...claims]);
    for (const {
      name,
      image,
      args,
      resources: share,
      volumeMounts = [],
      ports,
    } of pod.containers) {
      expect(image).toMatch(/:\d/);
      expect(share).toMatchObject({ limits: { memory: expect.any(String) } });
      expect(volumeMounts.filter((mount) => !volumes.has(mount.name))).toEqual([]);
      expect(name === "nats" ? [] : problemsOf(args)).toEqual([]);
      expect(ports?.at(-1)?.containerPort).toBe(PORTS[name] ?? 4222);
    }
  },
);

it("every service leads to ports of pods that exist", () => {
  for (const { metadata, spec } of services) {
    const target = workloads.find(({ metadata: { name } }) => name === metadata.name);
    expect(target?.spec.template.metadata.labels).toEqual(spec.selector);
    expect(target?.spec.serviceName).toBe(metadata.name);
    const open = target?.spec.template.spec.containers.flatMap(({ ports = [] }) => ports) ?? [];
    const wanted = spec.ports.map(({ port, targetPort }) => ({
      name: targetPort,
      containerPort: port,
    }));
    expect(open).toEqual(wanted);
  }
});

it("the compose file starts every service with options that exist and volumes that are declared", () => {
  const text = readFileSync(deployed("compose/compose.yaml"), "utf8");
  const compose = parse(text, { merge: true }) as {
    services: Record<string, { image: string; command?: string[]; volumes?: string[] }>;
    volumes: Record<string, null>;
  };
  const own = ["agent", "collector", "compute", "coordinator", "environment"];
  const names = [...own, "grafana", "nats", "prometheus"];
  expect(Object.keys(compose.services).sort()).toEqual(names);
  for (const [name, { image, command = [], volumes = [] }] of Object.entries(compose.services)) {
    expect(image).toMatch(/:v?\d/);
    expect(name in PORTS ? problemsOf(command) : []).toEqual([]);
    const named = volumes
      .map((one) => one.split(":")[0] ?? "")
      .filter((one) => !one.startsWith("."));
    expect(named.filter((one) => !(one in compose.volumes))).toEqual([]);
  }
});

it("inside containers Prometheus has the same jobs and rules", () => {
  const read = (path: string) =>
    parse(readFileSync(deployed(path), "utf8"), { merge: true }) as {
      rule_files: string[];
      scrape_configs: { job_name: string }[];
    };
  const jobs = (path: string): string[] => read(path).scrape_configs.map((one) => one.job_name);
  for (const folder of ["compose", "kubernetes"]) {
    expect(jobs(`${folder}/prometheus.yml`)).toEqual(jobs("prometheus/prometheus.yml"));
    expect(read(`${folder}/prometheus.yml`).rule_files).toEqual(["rules/*.yml"]);
  }
});
