/** What nats-server 2.9 answers to /jsz, cut to what is read. */
export const JSZ = {
  config: { max_memory: 1_000_000, max_storage: 2_000_000 },
  memory: 0,
  storage: 500_000,
  account_details: [
    {
      name: "operant",
      stream_detail: [
        {
          name: "operant_blocks",
          state: { messages: 12 },
          consumer_detail: [
            {
              name: "takers",
              config: { max_ack_pending: 1000 },
              num_ack_pending: 7,
              num_redelivered: 2,
              num_pending: 5,
            },
          ],
        },
        {
          name: "operant_results",
          consumer_detail: [
            { name: "takers", config: { max_ack_pending: 1000 }, num_ack_pending: 1 },
          ],
        },
        { name: "KV_operant_leases", consumer_detail: [] },
      ],
    },
  ],
} as const;
