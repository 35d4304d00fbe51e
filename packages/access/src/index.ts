export { accountsConfiguration, passwordVariable } from "./configuration.ts";
export type { Role } from "./roles.ts";
export { GRANTS, inboxOf, ROLES } from "./roles.ts";
