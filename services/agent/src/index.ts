export { serveAgents, type ServeAgentsOptions } from "./serve.ts";
