import { expect, it } from "vitest";

import { accountsConfiguration } from "@operant/access";

import { shippedAccounts } from "./shipped.ts";

it("deploy/nats/accounts.conf is what the roles say; else run the room's generate script", async () => {
  expect(await shippedAccounts()).toBe(accountsConfiguration());
});
