export { serveEnvironments, type ServeEnvironmentsOptions } from "./serve.ts";
