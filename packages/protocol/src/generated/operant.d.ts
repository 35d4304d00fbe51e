// Generated from proto/operant/v1. Do not edit: pnpm --filter @operant/protocol generate
import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

/** Namespace operant. */
export namespace operant {

    /** Namespace v1. */
    namespace v1 {

        /**
         * Properties of a Block.
         * @deprecated Use operant.v1.Block.$Properties instead.
         */
        interface IBlock extends operant.v1.Block.$Properties {
        }

        /** A range of subjects of one condition: the unit of work, a pure function of (manifest, block). */
        class Block {

            /**
             * Constructs a new Block.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.Block.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Id of the study, 32 bytes. */
            study: Uint8Array;

            /**
             * Index of the first subject in the whole study: condition index times subjects per condition
             * plus the index within the condition.
             */
            firstSubject: number;

            /** Block subjectCount. */
            subjectCount: number;

            /** Raised by the coordinator, from its log alone, each time the block is enqueued again. */
            attempt: number;

            /**
             * Creates a new Block instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Block instance
             */
            static create(properties: operant.v1.Block.$Shape): operant.v1.Block & operant.v1.Block.$Shape;
            static create(properties?: operant.v1.Block.$Properties): operant.v1.Block;

            /**
             * Encodes the specified Block message. Does not implicitly {@link operant.v1.Block.verify|verify} messages.
             * @param message Block message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.Block.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Block message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.Block & operant.v1.Block.$Shape} Block
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.Block & operant.v1.Block.$Shape;
        }

        namespace Block {

            /** Properties of a Block. */
            interface $Properties {

                /** Id of the study, 32 bytes. */
                study?: (Uint8Array|null);

                /**
                 * Index of the first subject in the whole study: condition index times subjects per condition
                 * plus the index within the condition.
                 */
                firstSubject?: (number|null);

                /** Block subjectCount */
                subjectCount?: (number|null);

                /** Raised by the coordinator, from its log alone, each time the block is enqueued again. */
                attempt?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Block. */
            type $Shape = operant.v1.Block.$Properties;
        }

        /**
         * Properties of a Fence.
         * @deprecated Use operant.v1.Fence.$Properties instead.
         */
        interface IFence extends operant.v1.Fence.$Properties {
        }

        /** The right to report a block. Fences compare by attempt, then by takeover. */
        class Fence {

            /**
             * Constructs a new Fence.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.Fence.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Fence attempt. */
            attempt: number;

            /** Fence takeover. */
            takeover: number;

            /**
             * Creates a new Fence instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Fence instance
             */
            static create(properties: operant.v1.Fence.$Shape): operant.v1.Fence & operant.v1.Fence.$Shape;
            static create(properties?: operant.v1.Fence.$Properties): operant.v1.Fence;

            /**
             * Encodes the specified Fence message. Does not implicitly {@link operant.v1.Fence.verify|verify} messages.
             * @param message Fence message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.Fence.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Fence message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.Fence & operant.v1.Fence.$Shape} Fence
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.Fence & operant.v1.Fence.$Shape;
        }

        namespace Fence {

            /** Properties of a Fence. */
            interface $Properties {

                /** Fence attempt */
                attempt?: (number|null);

                /** Fence takeover */
                takeover?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Fence. */
            type $Shape = operant.v1.Fence.$Properties;
        }

        /**
         * Properties of a BlockResult.
         * @deprecated Use operant.v1.BlockResult.$Properties instead.
         */
        interface IBlockResult extends operant.v1.BlockResult.$Properties {
        }

        /** What became of one block. */
        class BlockResult {

            /**
             * Constructs a new BlockResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.BlockResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BlockResult block. */
            block?: (operant.v1.Block.$Properties|null);

            /** BlockResult fence. */
            fence?: (operant.v1.Fence.$Properties|null);

            /** One per finished subject, in subject order. Subjects missing here are named in `failure`. */
            subjects: operant.v1.SubjectResult.$Properties[];

            /** Absent when every subject of the block finished. */
            failure?: (operant.v1.Failure.$Properties|null);

            /** Who computed it, for the log and for the determinism alarm. */
            worker?: (operant.v1.Worker.$Properties|null);

            /** Wall-clock time that the block took there, for choosing the size of later blocks; 0 = unknown. */
            computeMs: number;

            /**
             * Creates a new BlockResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns BlockResult instance
             */
            static create(properties: operant.v1.BlockResult.$Shape): operant.v1.BlockResult & operant.v1.BlockResult.$Shape;
            static create(properties?: operant.v1.BlockResult.$Properties): operant.v1.BlockResult;

            /**
             * Encodes the specified BlockResult message. Does not implicitly {@link operant.v1.BlockResult.verify|verify} messages.
             * @param message BlockResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.BlockResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BlockResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.BlockResult & operant.v1.BlockResult.$Shape} BlockResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.BlockResult & operant.v1.BlockResult.$Shape;
        }

        namespace BlockResult {

            /** Properties of a BlockResult. */
            interface $Properties {

                /** BlockResult block */
                block?: (operant.v1.Block.$Properties|null);

                /** BlockResult fence */
                fence?: (operant.v1.Fence.$Properties|null);

                /** One per finished subject, in subject order. Subjects missing here are named in `failure`. */
                subjects?: (operant.v1.SubjectResult.$Properties[]|null);

                /** Absent when every subject of the block finished. */
                failure?: (operant.v1.Failure.$Properties|null);

                /** Who computed it, for the log and for the determinism alarm. */
                worker?: (operant.v1.Worker.$Properties|null);

                /** Wall-clock time that the block took there, for choosing the size of later blocks; 0 = unknown. */
                computeMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BlockResult. */
            type $Shape = operant.v1.BlockResult.$Properties;
        }

        /**
         * Properties of a SubjectResult.
         * @deprecated Use operant.v1.SubjectResult.$Properties instead.
         */
        interface ISubjectResult extends operant.v1.SubjectResult.$Properties {
        }

        /** Everything one animal leaves behind. */
        class SubjectResult {

            /**
             * Constructs a new SubjectResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.SubjectResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Index in the whole study. */
            subject: number;

            /** SHA-256 over the canonical bytes of the trials and the final snapshot of the agent. */
            digest: Uint8Array;

            /** SubjectResult tables. */
            tables: operant.v1.Table.$Properties[];

            /** Environment steps, trials and spine updates, for the accounts. */
            steps: number;

            /** SubjectResult trials. */
            trials: number;

            /** SubjectResult spineUpdates. */
            spineUpdates: number;

            /**
             * Creates a new SubjectResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SubjectResult instance
             */
            static create(properties: operant.v1.SubjectResult.$Shape): operant.v1.SubjectResult & operant.v1.SubjectResult.$Shape;
            static create(properties?: operant.v1.SubjectResult.$Properties): operant.v1.SubjectResult;

            /**
             * Encodes the specified SubjectResult message. Does not implicitly {@link operant.v1.SubjectResult.verify|verify} messages.
             * @param message SubjectResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.SubjectResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SubjectResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.SubjectResult & operant.v1.SubjectResult.$Shape} SubjectResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.SubjectResult & operant.v1.SubjectResult.$Shape;
        }

        namespace SubjectResult {

            /** Properties of a SubjectResult. */
            interface $Properties {

                /** Index in the whole study. */
                subject?: (number|null);

                /** SHA-256 over the canonical bytes of the trials and the final snapshot of the agent. */
                digest?: (Uint8Array|null);

                /** SubjectResult tables */
                tables?: (operant.v1.Table.$Properties[]|null);

                /** Environment steps, trials and spine updates, for the accounts. */
                steps?: (number|null);

                /** SubjectResult trials */
                trials?: (number|null);

                /** SubjectResult spineUpdates */
                spineUpdates?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SubjectResult. */
            type $Shape = operant.v1.SubjectResult.$Properties;
        }

        /**
         * Properties of a Table.
         * @deprecated Use operant.v1.Table.$Properties instead.
         */
        interface ITable extends operant.v1.Table.$Properties {
        }

        /** Rows of one table, column by column. */
        class Table {

            /**
             * Constructs a new Table.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.Table.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** trials, sessions, spines, traces, events or measures. */
            name: string;

            /** Table rows. */
            rows: number;

            /** Table columns. */
            columns: operant.v1.Column.$Properties[];

            /**
             * Creates a new Table instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Table instance
             */
            static create(properties: operant.v1.Table.$Shape): operant.v1.Table & operant.v1.Table.$Shape;
            static create(properties?: operant.v1.Table.$Properties): operant.v1.Table;

            /**
             * Encodes the specified Table message. Does not implicitly {@link operant.v1.Table.verify|verify} messages.
             * @param message Table message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.Table.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Table message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.Table & operant.v1.Table.$Shape} Table
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.Table & operant.v1.Table.$Shape;
        }

        namespace Table {

            /** Properties of a Table. */
            interface $Properties {

                /** trials, sessions, spines, traces, events or measures. */
                name?: (string|null);

                /** Table rows */
                rows?: (number|null);

                /** Table columns */
                columns?: (operant.v1.Column.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Table. */
            type $Shape = operant.v1.Table.$Properties;
        }

        /**
         * Properties of a Column.
         * @deprecated Use operant.v1.Column.$Properties instead.
         */
        interface IColumn extends operant.v1.Column.$Properties {
        }

        /** Represents a Column. */
        class Column {

            /**
             * Constructs a new Column.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.Column.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Column name. */
            name: string;

            /** Column type. */
            type: operant.v1.ColumnType;

            /** Little-endian values, rows times the width of the type; dictionary indices (uint32) for TEXT. */
            values: Uint8Array;

            /** The dictionary of a TEXT column. */
            texts: string[];

            /**
             * Creates a new Column instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Column instance
             */
            static create(properties: operant.v1.Column.$Shape): operant.v1.Column & operant.v1.Column.$Shape;
            static create(properties?: operant.v1.Column.$Properties): operant.v1.Column;

            /**
             * Encodes the specified Column message. Does not implicitly {@link operant.v1.Column.verify|verify} messages.
             * @param message Column message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.Column.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Column message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.Column & operant.v1.Column.$Shape} Column
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.Column & operant.v1.Column.$Shape;
        }

        namespace Column {

            /** Properties of a Column. */
            interface $Properties {

                /** Column name */
                name?: (string|null);

                /** Column type */
                type?: (operant.v1.ColumnType|null);

                /** Little-endian values, rows times the width of the type; dictionary indices (uint32) for TEXT. */
                values?: (Uint8Array|null);

                /** The dictionary of a TEXT column. */
                texts?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Column. */
            type $Shape = operant.v1.Column.$Properties;
        }

        /** ColumnType enum. */
        enum ColumnType {

            /** COLUMN_TYPE_UNSPECIFIED value */
            COLUMN_TYPE_UNSPECIFIED = 0,

            /** COLUMN_TYPE_UINT8 value */
            COLUMN_TYPE_UINT8 = 1,

            /** COLUMN_TYPE_INT32 value */
            COLUMN_TYPE_INT32 = 2,

            /** COLUMN_TYPE_UINT32 value */
            COLUMN_TYPE_UINT32 = 3,

            /** COLUMN_TYPE_FLOAT32 value */
            COLUMN_TYPE_FLOAT32 = 4,

            /** COLUMN_TYPE_FLOAT64 value */
            COLUMN_TYPE_FLOAT64 = 5,

            /** COLUMN_TYPE_TEXT value */
            COLUMN_TYPE_TEXT = 6
        }

        /**
         * Properties of a Failure.
         * @deprecated Use operant.v1.Failure.$Properties instead.
         */
        interface IFailure extends operant.v1.Failure.$Properties {
        }

        /** Why a subject did not finish: an expected outcome, not an exception. */
        class Failure {

            /**
             * Constructs a new Failure.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.Failure.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Stable code, e.g. OPERANT_ENVIRONMENT_NOT_FINITE. */
            code: string;

            /** Field, value, allowed range and remedy, for people. */
            message: string;

            /** The subject that failed, where it is known. */
            subject?: (number|null);

            /** Whether the same block may succeed elsewhere (a dead worker) or never will (a wrong plug-in). */
            retryable: boolean;

            /**
             * Creates a new Failure instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Failure instance
             */
            static create(properties: operant.v1.Failure.$Shape): operant.v1.Failure & operant.v1.Failure.$Shape;
            static create(properties?: operant.v1.Failure.$Properties): operant.v1.Failure;

            /**
             * Encodes the specified Failure message. Does not implicitly {@link operant.v1.Failure.verify|verify} messages.
             * @param message Failure message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.Failure.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Failure message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.Failure & operant.v1.Failure.$Shape} Failure
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.Failure & operant.v1.Failure.$Shape;
        }

        namespace Failure {

            /** Properties of a Failure. */
            interface $Properties {

                /** Stable code, e.g. OPERANT_ENVIRONMENT_NOT_FINITE. */
                code?: (string|null);

                /** Field, value, allowed range and remedy, for people. */
                message?: (string|null);

                /** The subject that failed, where it is known. */
                subject?: (number|null);

                /** Whether the same block may succeed elsewhere (a dead worker) or never will (a wrong plug-in). */
                retryable?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Failure. */
            type $Shape = operant.v1.Failure.$Properties;
        }

        /**
         * Properties of a Worker.
         * @deprecated Use operant.v1.Worker.$Properties instead.
         */
        interface IWorker extends operant.v1.Worker.$Properties {
        }

        /** Represents a Worker. */
        class Worker {

            /**
             * Constructs a new Worker.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.Worker.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Worker node. */
            node: string;

            /** Worker runtime. */
            runtime: string;

            /** Worker version. */
            version: string;

            /** Worker architecture. */
            architecture: string;

            /**
             * Creates a new Worker instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Worker instance
             */
            static create(properties: operant.v1.Worker.$Shape): operant.v1.Worker & operant.v1.Worker.$Shape;
            static create(properties?: operant.v1.Worker.$Properties): operant.v1.Worker;

            /**
             * Encodes the specified Worker message. Does not implicitly {@link operant.v1.Worker.verify|verify} messages.
             * @param message Worker message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.Worker.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Worker message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.Worker & operant.v1.Worker.$Shape} Worker
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.Worker & operant.v1.Worker.$Shape;
        }

        namespace Worker {

            /** Properties of a Worker. */
            interface $Properties {

                /** Worker node */
                node?: (string|null);

                /** Worker runtime */
                runtime?: (string|null);

                /** Worker version */
                version?: (string|null);

                /** Worker architecture */
                architecture?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Worker. */
            type $Shape = operant.v1.Worker.$Properties;
        }

        /**
         * Properties of a Manifest.
         * @deprecated Use operant.v1.Manifest.$Properties instead.
         */
        interface IManifest extends operant.v1.Manifest.$Properties {
        }

        /** A study as every node sees it. The id is the SHA-256 of `json`. */
        class Manifest {

            /**
             * Constructs a new Manifest.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.Manifest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SHA-256 of the canonical JSON, 32 bytes. */
            id: Uint8Array;

            /** Canonical JSON of the resolved study: conditions, protocol, seed, versions, plug-in hashes. */
            json: string;

            /** The plug-in modules that the study names; absent where a node fetches them by hash. */
            plugins: operant.v1.Plugin.$Properties[];

            /**
             * Creates a new Manifest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Manifest instance
             */
            static create(properties: operant.v1.Manifest.$Shape): operant.v1.Manifest & operant.v1.Manifest.$Shape;
            static create(properties?: operant.v1.Manifest.$Properties): operant.v1.Manifest;

            /**
             * Encodes the specified Manifest message. Does not implicitly {@link operant.v1.Manifest.verify|verify} messages.
             * @param message Manifest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.Manifest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Manifest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.Manifest & operant.v1.Manifest.$Shape} Manifest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.Manifest & operant.v1.Manifest.$Shape;
        }

        namespace Manifest {

            /** Properties of a Manifest. */
            interface $Properties {

                /** SHA-256 of the canonical JSON, 32 bytes. */
                id?: (Uint8Array|null);

                /** Canonical JSON of the resolved study: conditions, protocol, seed, versions, plug-in hashes. */
                json?: (string|null);

                /** The plug-in modules that the study names; absent where a node fetches them by hash. */
                plugins?: (operant.v1.Plugin.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Manifest. */
            type $Shape = operant.v1.Manifest.$Properties;
        }

        /**
         * Properties of a Plugin.
         * @deprecated Use operant.v1.Plugin.$Properties instead.
         */
        interface IPlugin extends operant.v1.Plugin.$Properties {
        }

        /** A task or agent file, bundled to one ES module. */
        class Plugin {

            /**
             * Constructs a new Plugin.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.Plugin.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SHA-256 of `module`, 32 bytes. */
            sha256: Uint8Array;

            /** UTF-8 source of the module. */
            module: Uint8Array;

            /** The file name that the study gave, for messages only. */
            name: string;

            /**
             * Creates a new Plugin instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Plugin instance
             */
            static create(properties: operant.v1.Plugin.$Shape): operant.v1.Plugin & operant.v1.Plugin.$Shape;
            static create(properties?: operant.v1.Plugin.$Properties): operant.v1.Plugin;

            /**
             * Encodes the specified Plugin message. Does not implicitly {@link operant.v1.Plugin.verify|verify} messages.
             * @param message Plugin message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.Plugin.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Plugin message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.Plugin & operant.v1.Plugin.$Shape} Plugin
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.Plugin & operant.v1.Plugin.$Shape;
        }

        namespace Plugin {

            /** Properties of a Plugin. */
            interface $Properties {

                /** SHA-256 of `module`, 32 bytes. */
                sha256?: (Uint8Array|null);

                /** UTF-8 source of the module. */
                module?: (Uint8Array|null);

                /** The file name that the study gave, for messages only. */
                name?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Plugin. */
            type $Shape = operant.v1.Plugin.$Properties;
        }
    }
}
