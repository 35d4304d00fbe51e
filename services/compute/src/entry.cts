// The pool requires its entry. Were that an ECMAScript module, Node would link it synchronously, and a
// thread that is ended right then takes the whole process with it; so the pool gets this file, which
// imports the module asynchronously.
const worker = import("./worker.ts");

module.exports = async (task: never): Promise<unknown> => (await worker).default(task);
