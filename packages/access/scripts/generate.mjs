// Writes deploy/nats/accounts.conf from the roles.
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { accountsConfiguration } from "../src/index.ts";

const file = fileURLToPath(new URL("../../../deploy/nats/accounts.conf", import.meta.url));
await writeFile(file, accountsConfiguration());
