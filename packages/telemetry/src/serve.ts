import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { TelemetryError } from "./errors.ts";
import { EXPOSITION_TYPE } from "./exposition.ts";
import type { Health } from "./health.ts";
import type { Metrics } from "./metrics.ts";

export interface ServeOptions {
  /** 0 = any free port. */
  readonly port: number;
  /** Address to listen on. Default 127.0.0.1: whoever opens it to a network says so. */
  readonly host?: string;
  readonly metrics: Pick<Metrics, "text">;
  readonly health: Health;
  /** Time that a probe has to answer, ms. Default 2,000. */
  readonly healthMs?: number;
  /** Further paths. */
  readonly pages?: Readonly<Record<string, RequestListener>>;
}

/** A running HTTP server for `/metrics` and `/healthz`. */
export interface Served {
  readonly port: number;
  readonly url: string;
  close(): Promise<void>;
}

/** Serves `/metrics` (Prometheus' text) and `/healthz` (JSON; 503 when a probe fails). */
export async function serveMetrics(options: ServeOptions): Promise<Served> {
  const { port, host = "127.0.0.1", metrics, health, healthMs = 2000, pages = {} } = options;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    if (request.method !== "GET" && request.method !== "HEAD") {
      return send(response, 405, "text/plain", "only GET is answered here\n");
    }
    const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
    if (page !== undefined) {
      page(request, response);
      return;
    }
    if (path === "/metrics") return send(response, 200, EXPOSITION_TYPE, await metrics.text());
    if (path !== "/healthz") {
      const known = ["/metrics", "/healthz", ...Object.keys(pages)].join(", ");
      return send(response, 404, "text/plain", `nothing here; try ${known}\n`);
    }
    const report = await health.check(healthMs);
    return send(response, report.ok ? 200 : 503, "application/json", `${JSON.stringify(report)}\n`);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      const text = error instanceof Error ? error.message : String(error);
      if (response.headersSent) response.destroy();
      else send(response, 500, "text/plain", `${text}\n`);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause) => {
      const text = `port ${port} of ${host}: ${cause.message}; choose another port or 0`;
      reject(new TelemetryError("OPERANT_TELEMETRY_PORT", text, { cause }));
    });
    server.listen(port, host, resolve);
  });
  const actual = (server.address() as AddressInfo).port;
  return {
    port: actual,
    url: `http://${host.includes(":") ? `[${host}]` : host}:${actual}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { "content-type": type, "cache-control": "no-store" });
  response.end(body);
}
