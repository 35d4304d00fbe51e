import { permissionsFor } from "@operant/bus";

import type { Role } from "./roles.ts";
import { GRANTS, ROLES } from "./roles.ts";

/** Name of the variable that holds a role's password, or its bcrypt hash. */
export function passwordVariable(role: Role): string {
  return `OPERANT_${role.toUpperCase()}_PASSWORD`;
}

/** Writes the server's `accounts` block: one account with JetStream, one user for each role. */
export function accountsConfiguration(): string {
  const users = ROLES.map(userBlock).join("\n");
  return `# Made from packages/access/src/roles.ts: pnpm --filter @operant/access generate
# Passwords come from the environment; a bcrypt hash (nats server passwd) is taken as well.
accounts {
  operant {
    jetstream: enabled
    users: [
${users}
    ]
  }
}
`;
}

function userBlock(role: Role): string {
  const { publish, subscribe, answers } = permissionsFor(GRANTS[role]);
  return `      {
        user: ${role}
        password: $${passwordVariable(role)}
        permissions {
          publish { allow: ${list(publish)} }
          subscribe { allow: ${list(subscribe)} }${answers ? "\n          allow_responses: true" : ""}
        }
      }`;
}

function list(subjects: readonly string[]): string {
  const lines = subjects.map((subject) => `            "${subject}"`);
  return `[\n${lines.join("\n")}\n          ]`;
}
