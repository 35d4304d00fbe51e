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
         * Properties of a ControlRequest.
         * @deprecated Use operant.v1.ControlRequest.$Properties instead.
         */
        interface IControlRequest extends operant.v1.ControlRequest.$Properties {
        }

        /** What a person, or a page, asks of the coordinator. Every request may be repeated: a lost answer costs nothing. */
        class ControlRequest {

            /**
             * Constructs a new ControlRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.ControlRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ControlRequest submit. */
            submit?: (operant.v1.Submit.$Properties|null);

            /** ControlRequest command. */
            command?: (operant.v1.StudyCommand.$Properties|null);

            /** ControlRequest status. */
            status?: (operant.v1.StatusQuery.$Properties|null);

            /** ControlRequest files. */
            files?: (operant.v1.FilesQuery.$Properties|null);

            /** ControlRequest file. */
            file?: (operant.v1.FileQuery.$Properties|null);

            /** ControlRequest request. */
            request?: ("submit"|"command"|"status"|"files"|"file");

            /**
             * Creates a new ControlRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ControlRequest instance
             */
            static create(properties: operant.v1.ControlRequest.$Shape): operant.v1.ControlRequest & operant.v1.ControlRequest.$Shape;
            static create(properties?: operant.v1.ControlRequest.$Properties): operant.v1.ControlRequest;

            /**
             * Encodes the specified ControlRequest message. Does not implicitly {@link operant.v1.ControlRequest.verify|verify} messages.
             * @param message ControlRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.ControlRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ControlRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.ControlRequest & operant.v1.ControlRequest.$Shape} ControlRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.ControlRequest & operant.v1.ControlRequest.$Shape;
        }

        namespace ControlRequest {

            /** Properties of a ControlRequest. */
            interface $Properties {

                /** ControlRequest submit */
                submit?: (operant.v1.Submit.$Properties|null);

                /** ControlRequest command */
                command?: (operant.v1.StudyCommand.$Properties|null);

                /** ControlRequest status */
                status?: (operant.v1.StatusQuery.$Properties|null);

                /** ControlRequest files */
                files?: (operant.v1.FilesQuery.$Properties|null);

                /** ControlRequest file */
                file?: (operant.v1.FileQuery.$Properties|null);

                /** ControlRequest request */
                request?: ("submit"|"command"|"status"|"files"|"file");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a ControlRequest. */
            type $Shape = {
              submit?: operant.v1.Submit.$Shape|null;
              command?: operant.v1.StudyCommand.$Shape|null;
              status?: operant.v1.StatusQuery.$Shape|null;
              files?: operant.v1.FilesQuery.$Shape|null;
              file?: operant.v1.FileQuery.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ request?: undefined; submit?: null; command?: null; status?: null; files?: null; file?: null }|{ request?: "submit"; submit: operant.v1.Submit.$Shape; command?: null; status?: null; files?: null; file?: null }|{ request?: "command"; submit?: null; command: operant.v1.StudyCommand.$Shape; status?: null; files?: null; file?: null }|{ request?: "status"; submit?: null; command?: null; status: operant.v1.StatusQuery.$Shape; files?: null; file?: null }|{ request?: "files"; submit?: null; command?: null; status?: null; files: operant.v1.FilesQuery.$Shape; file?: null }|{ request?: "file"; submit?: null; command?: null; status?: null; files?: null; file: operant.v1.FileQuery.$Shape })
            );
        }

        /**
         * Properties of a Submit.
         * @deprecated Use operant.v1.Submit.$Properties instead.
         */
        interface ISubmit extends operant.v1.Submit.$Properties {
        }

        /** Hands a study over. Submitting one that is there already goes on with it. */
        class Submit {

            /**
             * Constructs a new Submit.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.Submit.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SHA-256 of `json`, 32 bytes. */
            id: Uint8Array;

            /** The manifest: canonical JSON. */
            json: string;

            /** Subjects per block; absent: measured. */
            blockSize?: (number|null);

            /** stop, continue or "stop after 5"; empty: as the manifest says. */
            failures: string;

            /**
             * Creates a new Submit instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Submit instance
             */
            static create(properties: operant.v1.Submit.$Shape): operant.v1.Submit & operant.v1.Submit.$Shape;
            static create(properties?: operant.v1.Submit.$Properties): operant.v1.Submit;

            /**
             * Encodes the specified Submit message. Does not implicitly {@link operant.v1.Submit.verify|verify} messages.
             * @param message Submit message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.Submit.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Submit message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.Submit & operant.v1.Submit.$Shape} Submit
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.Submit & operant.v1.Submit.$Shape;
        }

        namespace Submit {

            /** Properties of a Submit. */
            interface $Properties {

                /** SHA-256 of `json`, 32 bytes. */
                id?: (Uint8Array|null);

                /** The manifest: canonical JSON. */
                json?: (string|null);

                /** Subjects per block; absent: measured. */
                blockSize?: (number|null);

                /** stop, continue or "stop after 5"; empty: as the manifest says. */
                failures?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Submit. */
            type $Shape = operant.v1.Submit.$Properties;
        }

        /**
         * Properties of a StudyCommand.
         * @deprecated Use operant.v1.StudyCommand.$Properties instead.
         */
        interface IStudyCommand extends operant.v1.StudyCommand.$Properties {
        }

        /** Changes what happens to a study. */
        class StudyCommand {

            /**
             * Constructs a new StudyCommand.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.StudyCommand.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Its name, or the first digits of its id. */
            study: string;

            /** StudyCommand action. */
            action: operant.v1.StudyAction;

            /**
             * Creates a new StudyCommand instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StudyCommand instance
             */
            static create(properties: operant.v1.StudyCommand.$Shape): operant.v1.StudyCommand & operant.v1.StudyCommand.$Shape;
            static create(properties?: operant.v1.StudyCommand.$Properties): operant.v1.StudyCommand;

            /**
             * Encodes the specified StudyCommand message. Does not implicitly {@link operant.v1.StudyCommand.verify|verify} messages.
             * @param message StudyCommand message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.StudyCommand.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StudyCommand message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.StudyCommand & operant.v1.StudyCommand.$Shape} StudyCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.StudyCommand & operant.v1.StudyCommand.$Shape;
        }

        namespace StudyCommand {

            /** Properties of a StudyCommand. */
            interface $Properties {

                /** Its name, or the first digits of its id. */
                study?: (string|null);

                /** StudyCommand action */
                action?: (operant.v1.StudyAction|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StudyCommand. */
            type $Shape = operant.v1.StudyCommand.$Properties;
        }

        /** StudyAction enum. */
        enum StudyAction {

            /** STUDY_ACTION_UNSPECIFIED value */
            STUDY_ACTION_UNSPECIFIED = 0,

            /** Enqueues nothing more; what is on its way is still taken. */
            STUDY_ACTION_PAUSE = 1,

            /** STUDY_ACTION_RESUME value */
            STUDY_ACTION_RESUME = 2,

            /** Ends it; what is committed stays. */
            STUDY_ACTION_CANCEL = 3,

            /** Tries again what was given up, and goes on with a study that has ended. */
            STUDY_ACTION_REQUEUE = 4
        }

        /**
         * Properties of a StatusQuery.
         * @deprecated Use operant.v1.StatusQuery.$Properties instead.
         */
        interface IStatusQuery extends operant.v1.StatusQuery.$Properties {
        }

        /** Asks how studies get on. */
        class StatusQuery {

            /**
             * Constructs a new StatusQuery.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.StatusQuery.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** One study, with its conditions and failures; empty: all of them, without. */
            study: string;

            /**
             * Creates a new StatusQuery instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StatusQuery instance
             */
            static create(properties: operant.v1.StatusQuery.$Shape): operant.v1.StatusQuery & operant.v1.StatusQuery.$Shape;
            static create(properties?: operant.v1.StatusQuery.$Properties): operant.v1.StatusQuery;

            /**
             * Encodes the specified StatusQuery message. Does not implicitly {@link operant.v1.StatusQuery.verify|verify} messages.
             * @param message StatusQuery message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.StatusQuery.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StatusQuery message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.StatusQuery & operant.v1.StatusQuery.$Shape} StatusQuery
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.StatusQuery & operant.v1.StatusQuery.$Shape;
        }

        namespace StatusQuery {

            /** Properties of a StatusQuery. */
            interface $Properties {

                /** One study, with its conditions and failures; empty: all of them, without. */
                study?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StatusQuery. */
            type $Shape = operant.v1.StatusQuery.$Properties;
        }

        /**
         * Properties of a FilesQuery.
         * @deprecated Use operant.v1.FilesQuery.$Properties instead.
         */
        interface IFilesQuery extends operant.v1.FilesQuery.$Properties {
        }

        /** Asks which files a dataset has. */
        class FilesQuery {

            /**
             * Constructs a new FilesQuery.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.FilesQuery.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FilesQuery study. */
            study: string;

            /**
             * Creates a new FilesQuery instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FilesQuery instance
             */
            static create(properties: operant.v1.FilesQuery.$Shape): operant.v1.FilesQuery & operant.v1.FilesQuery.$Shape;
            static create(properties?: operant.v1.FilesQuery.$Properties): operant.v1.FilesQuery;

            /**
             * Encodes the specified FilesQuery message. Does not implicitly {@link operant.v1.FilesQuery.verify|verify} messages.
             * @param message FilesQuery message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.FilesQuery.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FilesQuery message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.FilesQuery & operant.v1.FilesQuery.$Shape} FilesQuery
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.FilesQuery & operant.v1.FilesQuery.$Shape;
        }

        namespace FilesQuery {

            /** Properties of a FilesQuery. */
            interface $Properties {

                /** FilesQuery study */
                study?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FilesQuery. */
            type $Shape = operant.v1.FilesQuery.$Properties;
        }

        /**
         * Properties of a FileQuery.
         * @deprecated Use operant.v1.FileQuery.$Properties instead.
         */
        interface IFileQuery extends operant.v1.FileQuery.$Properties {
        }

        /** Asks for a stretch of one of those files. */
        class FileQuery {

            /**
             * Constructs a new FileQuery.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.FileQuery.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FileQuery study. */
            study: string;

            /** FileQuery path. */
            path: string;

            /** FileQuery offset. */
            offset: number;

            /** FileQuery length. */
            length: number;

            /**
             * Creates a new FileQuery instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FileQuery instance
             */
            static create(properties: operant.v1.FileQuery.$Shape): operant.v1.FileQuery & operant.v1.FileQuery.$Shape;
            static create(properties?: operant.v1.FileQuery.$Properties): operant.v1.FileQuery;

            /**
             * Encodes the specified FileQuery message. Does not implicitly {@link operant.v1.FileQuery.verify|verify} messages.
             * @param message FileQuery message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.FileQuery.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FileQuery message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.FileQuery & operant.v1.FileQuery.$Shape} FileQuery
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.FileQuery & operant.v1.FileQuery.$Shape;
        }

        namespace FileQuery {

            /** Properties of a FileQuery. */
            interface $Properties {

                /** FileQuery study */
                study?: (string|null);

                /** FileQuery path */
                path?: (string|null);

                /** FileQuery offset */
                offset?: (number|null);

                /** FileQuery length */
                length?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FileQuery. */
            type $Shape = operant.v1.FileQuery.$Properties;
        }

        /**
         * Properties of a ControlReply.
         * @deprecated Use operant.v1.ControlReply.$Properties instead.
         */
        interface IControlReply extends operant.v1.ControlReply.$Properties {
        }

        /** Represents a ControlReply. */
        class ControlReply {

            /**
             * Constructs a new ControlReply.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.ControlReply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ControlReply refusal. */
            refusal?: (operant.v1.ControlRefusal.$Properties|null);

            /** ControlReply studies. */
            studies?: (operant.v1.StudyList.$Properties|null);

            /** ControlReply files. */
            files?: (operant.v1.FileList.$Properties|null);

            /** ControlReply bytes. */
            bytes?: (operant.v1.FileBytes.$Properties|null);

            /** ControlReply reply. */
            reply?: ("refusal"|"studies"|"files"|"bytes");

            /**
             * Creates a new ControlReply instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ControlReply instance
             */
            static create(properties: operant.v1.ControlReply.$Shape): operant.v1.ControlReply & operant.v1.ControlReply.$Shape;
            static create(properties?: operant.v1.ControlReply.$Properties): operant.v1.ControlReply;

            /**
             * Encodes the specified ControlReply message. Does not implicitly {@link operant.v1.ControlReply.verify|verify} messages.
             * @param message ControlReply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.ControlReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ControlReply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.ControlReply & operant.v1.ControlReply.$Shape} ControlReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.ControlReply & operant.v1.ControlReply.$Shape;
        }

        namespace ControlReply {

            /** Properties of a ControlReply. */
            interface $Properties {

                /** ControlReply refusal */
                refusal?: (operant.v1.ControlRefusal.$Properties|null);

                /** ControlReply studies */
                studies?: (operant.v1.StudyList.$Properties|null);

                /** ControlReply files */
                files?: (operant.v1.FileList.$Properties|null);

                /** ControlReply bytes */
                bytes?: (operant.v1.FileBytes.$Properties|null);

                /** ControlReply reply */
                reply?: ("refusal"|"studies"|"files"|"bytes");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a ControlReply. */
            type $Shape = {
              refusal?: operant.v1.ControlRefusal.$Shape|null;
              studies?: operant.v1.StudyList.$Shape|null;
              files?: operant.v1.FileList.$Shape|null;
              bytes?: operant.v1.FileBytes.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ reply?: undefined; refusal?: null; studies?: null; files?: null; bytes?: null }|{ reply?: "refusal"; refusal: operant.v1.ControlRefusal.$Shape; studies?: null; files?: null; bytes?: null }|{ reply?: "studies"; refusal?: null; studies: operant.v1.StudyList.$Shape; files?: null; bytes?: null }|{ reply?: "files"; refusal?: null; studies?: null; files: operant.v1.FileList.$Shape; bytes?: null }|{ reply?: "bytes"; refusal?: null; studies?: null; files?: null; bytes: operant.v1.FileBytes.$Shape })
            );
        }

        /**
         * Properties of a ControlRefusal.
         * @deprecated Use operant.v1.ControlRefusal.$Properties instead.
         */
        interface IControlRefusal extends operant.v1.ControlRefusal.$Properties {
        }

        /** Represents a ControlRefusal. */
        class ControlRefusal {

            /**
             * Constructs a new ControlRefusal.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.ControlRefusal.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Stable code, e.g. OPERANT_CONTROL_UNKNOWN_STUDY. */
            code: string;

            /** ControlRefusal message. */
            message: string;

            /**
             * Creates a new ControlRefusal instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ControlRefusal instance
             */
            static create(properties: operant.v1.ControlRefusal.$Shape): operant.v1.ControlRefusal & operant.v1.ControlRefusal.$Shape;
            static create(properties?: operant.v1.ControlRefusal.$Properties): operant.v1.ControlRefusal;

            /**
             * Encodes the specified ControlRefusal message. Does not implicitly {@link operant.v1.ControlRefusal.verify|verify} messages.
             * @param message ControlRefusal message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.ControlRefusal.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ControlRefusal message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.ControlRefusal & operant.v1.ControlRefusal.$Shape} ControlRefusal
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.ControlRefusal & operant.v1.ControlRefusal.$Shape;
        }

        namespace ControlRefusal {

            /** Properties of a ControlRefusal. */
            interface $Properties {

                /** Stable code, e.g. OPERANT_CONTROL_UNKNOWN_STUDY. */
                code?: (string|null);

                /** ControlRefusal message */
                message?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ControlRefusal. */
            type $Shape = operant.v1.ControlRefusal.$Properties;
        }

        /**
         * Properties of a StudyList.
         * @deprecated Use operant.v1.StudyList.$Properties instead.
         */
        interface IStudyList extends operant.v1.StudyList.$Properties {
        }

        /** Represents a StudyList. */
        class StudyList {

            /**
             * Constructs a new StudyList.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.StudyList.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StudyList studies. */
            studies: operant.v1.StudyStatus.$Properties[];

            /**
             * Creates a new StudyList instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StudyList instance
             */
            static create(properties: operant.v1.StudyList.$Shape): operant.v1.StudyList & operant.v1.StudyList.$Shape;
            static create(properties?: operant.v1.StudyList.$Properties): operant.v1.StudyList;

            /**
             * Encodes the specified StudyList message. Does not implicitly {@link operant.v1.StudyList.verify|verify} messages.
             * @param message StudyList message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.StudyList.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StudyList message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.StudyList & operant.v1.StudyList.$Shape} StudyList
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.StudyList & operant.v1.StudyList.$Shape;
        }

        namespace StudyList {

            /** Properties of a StudyList. */
            interface $Properties {

                /** StudyList studies */
                studies?: (operant.v1.StudyStatus.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StudyList. */
            type $Shape = operant.v1.StudyList.$Properties;
        }

        /**
         * Properties of a StudyStatus.
         * @deprecated Use operant.v1.StudyStatus.$Properties instead.
         */
        interface IStudyStatus extends operant.v1.StudyStatus.$Properties {
        }

        /** How a study stands with the coordinator that keeps its dataset. */
        class StudyStatus {

            /**
             * Constructs a new StudyStatus.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.StudyStatus.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SHA-256 of the manifest, 32 bytes. */
            id: Uint8Array;

            /** StudyStatus name. */
            name: string;

            /** StudyStatus standing. */
            standing: operant.v1.StudyStanding;

            /** StudyStatus total. */
            total: number;

            /** StudyStatus committed. */
            committed: number;

            /** StudyStatus failed. */
            failed: number;

            /** StudyStatus verified. */
            verified: number;

            /** StudyStatus conflicts. */
            conflicts: number;

            /** StudyStatus outstanding. */
            outstanding: number;

            /** Absent where there is no rate (yet). */
            stepsPerSecond?: (number|null);

            /** StudyStatus subjectsPerSecond. */
            subjectsPerSecond?: (number|null);

            /** StudyStatus secondsLeft. */
            secondsLeft?: (number|null);

            /** Digest of the complete dataset, 32 bytes, or absent. */
            digest: Uint8Array;

            /** Why it stopped or failed, for people; else empty. */
            reason: string;

            /** The first of them only. */
            conditions: operant.v1.ConditionStatus.$Properties[];

            /** StudyStatus givenUp. */
            givenUp: operant.v1.GivenUp.$Properties[];

            /**
             * Creates a new StudyStatus instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StudyStatus instance
             */
            static create(properties: operant.v1.StudyStatus.$Shape): operant.v1.StudyStatus & operant.v1.StudyStatus.$Shape;
            static create(properties?: operant.v1.StudyStatus.$Properties): operant.v1.StudyStatus;

            /**
             * Encodes the specified StudyStatus message. Does not implicitly {@link operant.v1.StudyStatus.verify|verify} messages.
             * @param message StudyStatus message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.StudyStatus.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StudyStatus message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.StudyStatus & operant.v1.StudyStatus.$Shape} StudyStatus
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.StudyStatus & operant.v1.StudyStatus.$Shape;
        }

        namespace StudyStatus {

            /** Properties of a StudyStatus. */
            interface $Properties {

                /** SHA-256 of the manifest, 32 bytes. */
                id?: (Uint8Array|null);

                /** StudyStatus name */
                name?: (string|null);

                /** StudyStatus standing */
                standing?: (operant.v1.StudyStanding|null);

                /** StudyStatus total */
                total?: (number|null);

                /** StudyStatus committed */
                committed?: (number|null);

                /** StudyStatus failed */
                failed?: (number|null);

                /** StudyStatus verified */
                verified?: (number|null);

                /** StudyStatus conflicts */
                conflicts?: (number|null);

                /** StudyStatus outstanding */
                outstanding?: (number|null);

                /** Absent where there is no rate (yet). */
                stepsPerSecond?: (number|null);

                /** StudyStatus subjectsPerSecond */
                subjectsPerSecond?: (number|null);

                /** StudyStatus secondsLeft */
                secondsLeft?: (number|null);

                /** Digest of the complete dataset, 32 bytes, or absent. */
                digest?: (Uint8Array|null);

                /** Why it stopped or failed, for people; else empty. */
                reason?: (string|null);

                /** The first of them only. */
                conditions?: (operant.v1.ConditionStatus.$Properties[]|null);

                /** StudyStatus givenUp */
                givenUp?: (operant.v1.GivenUp.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StudyStatus. */
            type $Shape = operant.v1.StudyStatus.$Properties;
        }

        /** StudyStanding enum. */
        enum StudyStanding {

            /** STUDY_STANDING_UNSPECIFIED value */
            STUDY_STANDING_UNSPECIFIED = 0,

            /** STUDY_STANDING_RUNNING value */
            STUDY_STANDING_RUNNING = 1,

            /** STUDY_STANDING_PAUSED value */
            STUDY_STANDING_PAUSED = 2,

            /** STUDY_STANDING_COMPLETE value */
            STUDY_STANDING_COMPLETE = 3,

            /** STUDY_STANDING_STOPPED value */
            STUDY_STANDING_STOPPED = 4,

            /** STUDY_STANDING_CANCELLED value */
            STUDY_STANDING_CANCELLED = 5,

            /** STUDY_STANDING_FAILED value */
            STUDY_STANDING_FAILED = 6
        }

        /**
         * Properties of a ConditionStatus.
         * @deprecated Use operant.v1.ConditionStatus.$Properties instead.
         */
        interface IConditionStatus extends operant.v1.ConditionStatus.$Properties {
        }

        /** Represents a ConditionStatus. */
        class ConditionStatus {

            /**
             * Constructs a new ConditionStatus.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.ConditionStatus.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ConditionStatus id. */
            id: string;

            /** ConditionStatus total. */
            total: number;

            /** Committed or given up. */
            done: number;

            /**
             * Creates a new ConditionStatus instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ConditionStatus instance
             */
            static create(properties: operant.v1.ConditionStatus.$Shape): operant.v1.ConditionStatus & operant.v1.ConditionStatus.$Shape;
            static create(properties?: operant.v1.ConditionStatus.$Properties): operant.v1.ConditionStatus;

            /**
             * Encodes the specified ConditionStatus message. Does not implicitly {@link operant.v1.ConditionStatus.verify|verify} messages.
             * @param message ConditionStatus message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.ConditionStatus.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ConditionStatus message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.ConditionStatus & operant.v1.ConditionStatus.$Shape} ConditionStatus
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.ConditionStatus & operant.v1.ConditionStatus.$Shape;
        }

        namespace ConditionStatus {

            /** Properties of a ConditionStatus. */
            interface $Properties {

                /** ConditionStatus id */
                id?: (string|null);

                /** ConditionStatus total */
                total?: (number|null);

                /** Committed or given up. */
                done?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ConditionStatus. */
            type $Shape = operant.v1.ConditionStatus.$Properties;
        }

        /**
         * Properties of a GivenUp.
         * @deprecated Use operant.v1.GivenUp.$Properties instead.
         */
        interface IGivenUp extends operant.v1.GivenUp.$Properties {
        }

        /** Represents a GivenUp. */
        class GivenUp {

            /**
             * Constructs a new GivenUp.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.GivenUp.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GivenUp subject. */
            subject: number;

            /** GivenUp code. */
            code: string;

            /** GivenUp message. */
            message: string;

            /**
             * Creates a new GivenUp instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GivenUp instance
             */
            static create(properties: operant.v1.GivenUp.$Shape): operant.v1.GivenUp & operant.v1.GivenUp.$Shape;
            static create(properties?: operant.v1.GivenUp.$Properties): operant.v1.GivenUp;

            /**
             * Encodes the specified GivenUp message. Does not implicitly {@link operant.v1.GivenUp.verify|verify} messages.
             * @param message GivenUp message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.GivenUp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GivenUp message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.GivenUp & operant.v1.GivenUp.$Shape} GivenUp
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.GivenUp & operant.v1.GivenUp.$Shape;
        }

        namespace GivenUp {

            /** Properties of a GivenUp. */
            interface $Properties {

                /** GivenUp subject */
                subject?: (number|null);

                /** GivenUp code */
                code?: (string|null);

                /** GivenUp message */
                message?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GivenUp. */
            type $Shape = operant.v1.GivenUp.$Properties;
        }

        /**
         * Properties of a FileList.
         * @deprecated Use operant.v1.FileList.$Properties instead.
         */
        interface IFileList extends operant.v1.FileList.$Properties {
        }

        /** Represents a FileList. */
        class FileList {

            /**
             * Constructs a new FileList.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.FileList.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FileList files. */
            files: operant.v1.DatasetFile.$Properties[];

            /** The folder's name: <study>-<start of the id>. */
            name: string;

            /**
             * Creates a new FileList instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FileList instance
             */
            static create(properties: operant.v1.FileList.$Shape): operant.v1.FileList & operant.v1.FileList.$Shape;
            static create(properties?: operant.v1.FileList.$Properties): operant.v1.FileList;

            /**
             * Encodes the specified FileList message. Does not implicitly {@link operant.v1.FileList.verify|verify} messages.
             * @param message FileList message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.FileList.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FileList message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.FileList & operant.v1.FileList.$Shape} FileList
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.FileList & operant.v1.FileList.$Shape;
        }

        namespace FileList {

            /** Properties of a FileList. */
            interface $Properties {

                /** FileList files */
                files?: (operant.v1.DatasetFile.$Properties[]|null);

                /** The folder's name: <study>-<start of the id>. */
                name?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FileList. */
            type $Shape = operant.v1.FileList.$Properties;
        }

        /**
         * Properties of a DatasetFile.
         * @deprecated Use operant.v1.DatasetFile.$Properties instead.
         */
        interface IDatasetFile extends operant.v1.DatasetFile.$Properties {
        }

        /** Represents a DatasetFile. */
        class DatasetFile {

            /**
             * Constructs a new DatasetFile.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.DatasetFile.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Relative, with slashes. */
            path: string;

            /** DatasetFile size. */
            size: number;

            /**
             * Creates a new DatasetFile instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DatasetFile instance
             */
            static create(properties: operant.v1.DatasetFile.$Shape): operant.v1.DatasetFile & operant.v1.DatasetFile.$Shape;
            static create(properties?: operant.v1.DatasetFile.$Properties): operant.v1.DatasetFile;

            /**
             * Encodes the specified DatasetFile message. Does not implicitly {@link operant.v1.DatasetFile.verify|verify} messages.
             * @param message DatasetFile message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.DatasetFile.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DatasetFile message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.DatasetFile & operant.v1.DatasetFile.$Shape} DatasetFile
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.DatasetFile & operant.v1.DatasetFile.$Shape;
        }

        namespace DatasetFile {

            /** Properties of a DatasetFile. */
            interface $Properties {

                /** Relative, with slashes. */
                path?: (string|null);

                /** DatasetFile size */
                size?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DatasetFile. */
            type $Shape = operant.v1.DatasetFile.$Properties;
        }

        /**
         * Properties of a FileBytes.
         * @deprecated Use operant.v1.FileBytes.$Properties instead.
         */
        interface IFileBytes extends operant.v1.FileBytes.$Properties {
        }

        /** Represents a FileBytes. */
        class FileBytes {

            /**
             * Constructs a new FileBytes.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.FileBytes.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FileBytes bytes. */
            bytes: Uint8Array;

            /**
             * Creates a new FileBytes instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FileBytes instance
             */
            static create(properties: operant.v1.FileBytes.$Shape): operant.v1.FileBytes & operant.v1.FileBytes.$Shape;
            static create(properties?: operant.v1.FileBytes.$Properties): operant.v1.FileBytes;

            /**
             * Encodes the specified FileBytes message. Does not implicitly {@link operant.v1.FileBytes.verify|verify} messages.
             * @param message FileBytes message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.FileBytes.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FileBytes message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.FileBytes & operant.v1.FileBytes.$Shape} FileBytes
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.FileBytes & operant.v1.FileBytes.$Shape;
        }

        namespace FileBytes {

            /** Properties of a FileBytes. */
            interface $Properties {

                /** FileBytes bytes */
                bytes?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FileBytes. */
            type $Shape = operant.v1.FileBytes.$Properties;
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
         * Properties of a SessionRequest.
         * @deprecated Use operant.v1.SessionRequest.$Properties instead.
         */
        interface ISessionRequest extends operant.v1.SessionRequest.$Properties {
        }

        /**
         * A served environment or agent: many subjects per message, under a lease that expires.
         *
         * Frame: every message is "Op", one byte kind (7 request, 8 reply), one byte format (1), the CRC-32C of
         * what follows (4 bytes, little-endian), then the protobuf.
         *
         * Arrays are bytes: little-endian numbers without padding, one row per subject. `subjects` lists the
         * subjects of the lease that a message is about (uint32, ascending); empty means all of them. Rows follow
         * that order.
         *
         * A hello goes to the shared subject and is answered by anyone who serves the id; everything else goes to
         * the subject that the welcome names. A client has one request of a lease under way at a time. It numbers
         * its requests from 1 (open); hello, renew and close carry 0 and may be repeated at will. A request with
         * the number of the last one is a resend: the same reply, byte for byte, and nothing happens twice. A
         * refused request changes nothing, and its number is still free.
         */
        class SessionRequest {

            /**
             * Constructs a new SessionRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.SessionRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Drawn by the client, 16 bytes; empty in a hello. */
            lease: Uint8Array;

            /** SessionRequest sequence. */
            sequence: number;

            /** SessionRequest hello. */
            hello?: (operant.v1.Hello.$Properties|null);

            /** SessionRequest open. */
            open?: (operant.v1.OpenLease.$Properties|null);

            /** SessionRequest renew. */
            renew?: (operant.v1.RenewLease.$Properties|null);

            /** SessionRequest close. */
            close?: (operant.v1.CloseLease.$Properties|null);

            /** SessionRequest configure. */
            configure?: (operant.v1.ConfigureSubjects.$Properties|null);

            /** SessionRequest snapshot. */
            snapshot?: (operant.v1.TakeSnapshots.$Properties|null);

            /** SessionRequest restore. */
            restore?: (operant.v1.RestoreSnapshots.$Properties|null);

            /** SessionRequest environmentBegin. */
            environmentBegin?: (operant.v1.EnvironmentBegin.$Properties|null);

            /** SessionRequest environmentStep. */
            environmentStep?: (operant.v1.EnvironmentStep.$Properties|null);

            /** SessionRequest agentBegin. */
            agentBegin?: (operant.v1.AgentBegin.$Properties|null);

            /** SessionRequest agentStep. */
            agentStep?: (operant.v1.AgentStep.$Properties|null);

            /** SessionRequest agentEnd. */
            agentEnd?: (operant.v1.AgentEnd.$Properties|null);

            /** SessionRequest agentRest. */
            agentRest?: (operant.v1.AgentRest.$Properties|null);

            /** SessionRequest agentLearning. */
            agentLearning?: (operant.v1.AgentLearning.$Properties|null);

            /** SessionRequest agentCounters. */
            agentCounters?: (operant.v1.AgentCounters.$Properties|null);

            /** SessionRequest agentProbe. */
            agentProbe?: (operant.v1.AgentProbe.$Properties|null);

            /** SessionRequest request. */
            request?: ("hello"|"open"|"renew"|"close"|"configure"|"snapshot"|"restore"|"environmentBegin"|"environmentStep"|"agentBegin"|"agentStep"|"agentEnd"|"agentRest"|"agentLearning"|"agentCounters"|"agentProbe");

            /**
             * Creates a new SessionRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SessionRequest instance
             */
            static create(properties: operant.v1.SessionRequest.$Shape): operant.v1.SessionRequest & operant.v1.SessionRequest.$Shape;
            static create(properties?: operant.v1.SessionRequest.$Properties): operant.v1.SessionRequest;

            /**
             * Encodes the specified SessionRequest message. Does not implicitly {@link operant.v1.SessionRequest.verify|verify} messages.
             * @param message SessionRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.SessionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SessionRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.SessionRequest & operant.v1.SessionRequest.$Shape} SessionRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.SessionRequest & operant.v1.SessionRequest.$Shape;
        }

        namespace SessionRequest {

            /** Properties of a SessionRequest. */
            interface $Properties {

                /** Drawn by the client, 16 bytes; empty in a hello. */
                lease?: (Uint8Array|null);

                /** SessionRequest sequence */
                sequence?: (number|null);

                /** SessionRequest hello */
                hello?: (operant.v1.Hello.$Properties|null);

                /** SessionRequest open */
                open?: (operant.v1.OpenLease.$Properties|null);

                /** SessionRequest renew */
                renew?: (operant.v1.RenewLease.$Properties|null);

                /** SessionRequest close */
                close?: (operant.v1.CloseLease.$Properties|null);

                /** SessionRequest configure */
                configure?: (operant.v1.ConfigureSubjects.$Properties|null);

                /** SessionRequest snapshot */
                snapshot?: (operant.v1.TakeSnapshots.$Properties|null);

                /** SessionRequest restore */
                restore?: (operant.v1.RestoreSnapshots.$Properties|null);

                /** SessionRequest environmentBegin */
                environmentBegin?: (operant.v1.EnvironmentBegin.$Properties|null);

                /** SessionRequest environmentStep */
                environmentStep?: (operant.v1.EnvironmentStep.$Properties|null);

                /** SessionRequest agentBegin */
                agentBegin?: (operant.v1.AgentBegin.$Properties|null);

                /** SessionRequest agentStep */
                agentStep?: (operant.v1.AgentStep.$Properties|null);

                /** SessionRequest agentEnd */
                agentEnd?: (operant.v1.AgentEnd.$Properties|null);

                /** SessionRequest agentRest */
                agentRest?: (operant.v1.AgentRest.$Properties|null);

                /** SessionRequest agentLearning */
                agentLearning?: (operant.v1.AgentLearning.$Properties|null);

                /** SessionRequest agentCounters */
                agentCounters?: (operant.v1.AgentCounters.$Properties|null);

                /** SessionRequest agentProbe */
                agentProbe?: (operant.v1.AgentProbe.$Properties|null);

                /** SessionRequest request */
                request?: ("hello"|"open"|"renew"|"close"|"configure"|"snapshot"|"restore"|"environmentBegin"|"environmentStep"|"agentBegin"|"agentStep"|"agentEnd"|"agentRest"|"agentLearning"|"agentCounters"|"agentProbe");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a SessionRequest. */
            type $Shape = {
              lease?: Uint8Array|null;
              sequence?: number|null;
              hello?: operant.v1.Hello.$Shape|null;
              open?: operant.v1.OpenLease.$Shape|null;
              renew?: operant.v1.RenewLease.$Shape|null;
              close?: operant.v1.CloseLease.$Shape|null;
              configure?: operant.v1.ConfigureSubjects.$Shape|null;
              snapshot?: operant.v1.TakeSnapshots.$Shape|null;
              restore?: operant.v1.RestoreSnapshots.$Shape|null;
              environmentBegin?: operant.v1.EnvironmentBegin.$Shape|null;
              environmentStep?: operant.v1.EnvironmentStep.$Shape|null;
              agentBegin?: operant.v1.AgentBegin.$Shape|null;
              agentStep?: operant.v1.AgentStep.$Shape|null;
              agentEnd?: operant.v1.AgentEnd.$Shape|null;
              agentRest?: operant.v1.AgentRest.$Shape|null;
              agentLearning?: operant.v1.AgentLearning.$Shape|null;
              agentCounters?: operant.v1.AgentCounters.$Shape|null;
              agentProbe?: operant.v1.AgentProbe.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ request?: undefined; hello?: null; open?: null; renew?: null; close?: null; configure?: null; snapshot?: null; restore?: null; environmentBegin?: null; environmentStep?: null; agentBegin?: null; agentStep?: null; agentEnd?: null; agentRest?: null; agentLearning?: null; agentCounters?: null; agentProbe?: null }|{ request?: "hello"; hello: operant.v1.Hello.$Shape; open?: null; renew?: null; close?: null; configure?: null; snapshot?: null; restore?: null; environmentBegin?: null; environmentStep?: null; agentBegin?: null; agentStep?: null; agentEnd?: null; agentRest?: null; agentLearning?: null; agentCounters?: null; agentProbe?: null }|{ request?: "open"; hello?: null; open: operant.v1.OpenLease.$Shape; renew?: null; close?: null; configure?: null; snapshot?: null; restore?: null; environmentBegin?: null; environmentStep?: null; agentBegin?: null; agentStep?: null; agentEnd?: null; agentRest?: null; agentLearning?: null; agentCounters?: null; agentProbe?: null }|{ request?: "renew"; hello?: null; open?: null; renew: operant.v1.RenewLease.$Shape; close?: null; configure?: null; snapshot?: null; restore?: null; environmentBegin?: null; environmentStep?: null; agentBegin?: null; agentStep?: null; agentEnd?: null; agentRest?: null; agentLearning?: null; agentCounters?: null; agentProbe?: null }|{ request?: "close"; hello?: null; open?: null; renew?: null; close: operant.v1.CloseLease.$Shape; configure?: null; snapshot?: null; restore?: null; environmentBegin?: null; environmentStep?: null; agentBegin?: null; agentStep?: null; agentEnd?: null; agentRest?: null; agentLearning?: null; agentCounters?: null; agentProbe?: null }|{ request?: "configure"; hello?: null; open?: null; renew?: null; close?: null; configure: operant.v1.ConfigureSubjects.$Shape; snapshot?: null; restore?: null; environmentBegin?: null; environmentStep?: null; agentBegin?: null; agentStep?: null; agentEnd?: null; agentRest?: null; agentLearning?: null; agentCounters?: null; agentProbe?: null }|{ request?: "snapshot"; hello?: null; open?: null; renew?: null; close?: null; configure?: null; snapshot: operant.v1.TakeSnapshots.$Shape; restore?: null; environmentBegin?: null; environmentStep?: null; agentBegin?: null; agentStep?: null; agentEnd?: null; agentRest?: null; agentLearning?: null; agentCounters?: null; agentProbe?: null }|{ request?: "restore"; hello?: null; open?: null; renew?: null; close?: null; configure?: null; snapshot?: null; restore: operant.v1.RestoreSnapshots.$Shape; environmentBegin?: null; environmentStep?: null; agentBegin?: null; agentStep?: null; agentEnd?: null; agentRest?: null; agentLearning?: null; agentCounters?: null; agentProbe?: null }|{ request?: "environmentBegin"; hello?: null; open?: null; renew?: null; close?: null; configure?: null; snapshot?: null; restore?: null; environmentBegin: operant.v1.EnvironmentBegin.$Shape; environmentStep?: null; agentBegin?: null; agentStep?: null; agentEnd?: null; agentRest?: null; agentLearning?: null; agentCounters?: null; agentProbe?: null }|{ request?: "environmentStep"; hello?: null; open?: null; renew?: null; close?: null; configure?: null; snapshot?: null; restore?: null; environmentBegin?: null; environmentStep: operant.v1.EnvironmentStep.$Shape; agentBegin?: null; agentStep?: null; agentEnd?: null; agentRest?: null; agentLearning?: null; agentCounters?: null; agentProbe?: null }|{ request?: "agentBegin"; hello?: null; open?: null; renew?: null; close?: null; configure?: null; snapshot?: null; restore?: null; environmentBegin?: null; environmentStep?: null; agentBegin: operant.v1.AgentBegin.$Shape; agentStep?: null; agentEnd?: null; agentRest?: null; agentLearning?: null; agentCounters?: null; agentProbe?: null }|{ request?: "agentStep"; hello?: null; open?: null; renew?: null; close?: null; configure?: null; snapshot?: null; restore?: null; environmentBegin?: null; environmentStep?: null; agentBegin?: null; agentStep: operant.v1.AgentStep.$Shape; agentEnd?: null; agentRest?: null; agentLearning?: null; agentCounters?: null; agentProbe?: null }|{ request?: "agentEnd"; hello?: null; open?: null; renew?: null; close?: null; configure?: null; snapshot?: null; restore?: null; environmentBegin?: null; environmentStep?: null; agentBegin?: null; agentStep?: null; agentEnd: operant.v1.AgentEnd.$Shape; agentRest?: null; agentLearning?: null; agentCounters?: null; agentProbe?: null }|{ request?: "agentRest"; hello?: null; open?: null; renew?: null; close?: null; configure?: null; snapshot?: null; restore?: null; environmentBegin?: null; environmentStep?: null; agentBegin?: null; agentStep?: null; agentEnd?: null; agentRest: operant.v1.AgentRest.$Shape; agentLearning?: null; agentCounters?: null; agentProbe?: null }|{ request?: "agentLearning"; hello?: null; open?: null; renew?: null; close?: null; configure?: null; snapshot?: null; restore?: null; environmentBegin?: null; environmentStep?: null; agentBegin?: null; agentStep?: null; agentEnd?: null; agentRest?: null; agentLearning: operant.v1.AgentLearning.$Shape; agentCounters?: null; agentProbe?: null }|{ request?: "agentCounters"; hello?: null; open?: null; renew?: null; close?: null; configure?: null; snapshot?: null; restore?: null; environmentBegin?: null; environmentStep?: null; agentBegin?: null; agentStep?: null; agentEnd?: null; agentRest?: null; agentLearning?: null; agentCounters: operant.v1.AgentCounters.$Shape; agentProbe?: null }|{ request?: "agentProbe"; hello?: null; open?: null; renew?: null; close?: null; configure?: null; snapshot?: null; restore?: null; environmentBegin?: null; environmentStep?: null; agentBegin?: null; agentStep?: null; agentEnd?: null; agentRest?: null; agentLearning?: null; agentCounters?: null; agentProbe: operant.v1.AgentProbe.$Shape })
            );
        }

        /**
         * Properties of a SessionReply.
         * @deprecated Use operant.v1.SessionReply.$Properties instead.
         */
        interface ISessionReply extends operant.v1.SessionReply.$Properties {
        }

        /** Represents a SessionReply. */
        class SessionReply {

            /**
             * Constructs a new SessionReply.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.SessionReply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Both as in the request. */
            lease: Uint8Array;

            /** SessionReply sequence. */
            sequence: number;

            /** SessionReply refusal. */
            refusal?: (operant.v1.SessionRefusal.$Properties|null);

            /** To hello. */
            welcome?: (operant.v1.Welcome.$Properties|null);

            /** To open and renew. */
            granted?: (operant.v1.LeaseGranted.$Properties|null);

            /** To close; also where there was no such lease. */
            closed?: (operant.v1.LeaseClosed.$Properties|null);

            /** To configure, restore, agent_end, agent_rest and agent_learning. */
            done?: (operant.v1.SubjectsDone.$Properties|null);

            /** To snapshot. */
            snapshots?: (operant.v1.Snapshots.$Properties|null);

            /** To environment_begin and environment_step. */
            environmentFrame?: (operant.v1.EnvironmentFrame.$Properties|null);

            /** To agent_begin and agent_step. */
            agentActions?: (operant.v1.AgentActions.$Properties|null);

            /** To agent_counters. */
            agentTotals?: (operant.v1.AgentTotals.$Properties|null);

            /** To agent_probe. */
            agentMembers?: (operant.v1.AgentMembers.$Properties|null);

            /** SessionReply reply. */
            reply?: ("refusal"|"welcome"|"granted"|"closed"|"done"|"snapshots"|"environmentFrame"|"agentActions"|"agentTotals"|"agentMembers");

            /**
             * Creates a new SessionReply instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SessionReply instance
             */
            static create(properties: operant.v1.SessionReply.$Shape): operant.v1.SessionReply & operant.v1.SessionReply.$Shape;
            static create(properties?: operant.v1.SessionReply.$Properties): operant.v1.SessionReply;

            /**
             * Encodes the specified SessionReply message. Does not implicitly {@link operant.v1.SessionReply.verify|verify} messages.
             * @param message SessionReply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.SessionReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SessionReply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.SessionReply & operant.v1.SessionReply.$Shape} SessionReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.SessionReply & operant.v1.SessionReply.$Shape;
        }

        namespace SessionReply {

            /** Properties of a SessionReply. */
            interface $Properties {

                /** Both as in the request. */
                lease?: (Uint8Array|null);

                /** SessionReply sequence */
                sequence?: (number|null);

                /** SessionReply refusal */
                refusal?: (operant.v1.SessionRefusal.$Properties|null);

                /** To hello. */
                welcome?: (operant.v1.Welcome.$Properties|null);

                /** To open and renew. */
                granted?: (operant.v1.LeaseGranted.$Properties|null);

                /** To close; also where there was no such lease. */
                closed?: (operant.v1.LeaseClosed.$Properties|null);

                /** To configure, restore, agent_end, agent_rest and agent_learning. */
                done?: (operant.v1.SubjectsDone.$Properties|null);

                /** To snapshot. */
                snapshots?: (operant.v1.Snapshots.$Properties|null);

                /** To environment_begin and environment_step. */
                environmentFrame?: (operant.v1.EnvironmentFrame.$Properties|null);

                /** To agent_begin and agent_step. */
                agentActions?: (operant.v1.AgentActions.$Properties|null);

                /** To agent_counters. */
                agentTotals?: (operant.v1.AgentTotals.$Properties|null);

                /** To agent_probe. */
                agentMembers?: (operant.v1.AgentMembers.$Properties|null);

                /** SessionReply reply */
                reply?: ("refusal"|"welcome"|"granted"|"closed"|"done"|"snapshots"|"environmentFrame"|"agentActions"|"agentTotals"|"agentMembers");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a SessionReply. */
            type $Shape = {
              lease?: Uint8Array|null;
              sequence?: number|null;
              refusal?: operant.v1.SessionRefusal.$Shape|null;
              welcome?: operant.v1.Welcome.$Shape|null;
              granted?: operant.v1.LeaseGranted.$Shape|null;
              closed?: operant.v1.LeaseClosed.$Shape|null;
              done?: operant.v1.SubjectsDone.$Shape|null;
              snapshots?: operant.v1.Snapshots.$Shape|null;
              environmentFrame?: operant.v1.EnvironmentFrame.$Shape|null;
              agentActions?: operant.v1.AgentActions.$Shape|null;
              agentTotals?: operant.v1.AgentTotals.$Shape|null;
              agentMembers?: operant.v1.AgentMembers.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ reply?: undefined; refusal?: null; welcome?: null; granted?: null; closed?: null; done?: null; snapshots?: null; environmentFrame?: null; agentActions?: null; agentTotals?: null; agentMembers?: null }|{ reply?: "refusal"; refusal: operant.v1.SessionRefusal.$Shape; welcome?: null; granted?: null; closed?: null; done?: null; snapshots?: null; environmentFrame?: null; agentActions?: null; agentTotals?: null; agentMembers?: null }|{ reply?: "welcome"; refusal?: null; welcome: operant.v1.Welcome.$Shape; granted?: null; closed?: null; done?: null; snapshots?: null; environmentFrame?: null; agentActions?: null; agentTotals?: null; agentMembers?: null }|{ reply?: "granted"; refusal?: null; welcome?: null; granted: operant.v1.LeaseGranted.$Shape; closed?: null; done?: null; snapshots?: null; environmentFrame?: null; agentActions?: null; agentTotals?: null; agentMembers?: null }|{ reply?: "closed"; refusal?: null; welcome?: null; granted?: null; closed: operant.v1.LeaseClosed.$Shape; done?: null; snapshots?: null; environmentFrame?: null; agentActions?: null; agentTotals?: null; agentMembers?: null }|{ reply?: "done"; refusal?: null; welcome?: null; granted?: null; closed?: null; done: operant.v1.SubjectsDone.$Shape; snapshots?: null; environmentFrame?: null; agentActions?: null; agentTotals?: null; agentMembers?: null }|{ reply?: "snapshots"; refusal?: null; welcome?: null; granted?: null; closed?: null; done?: null; snapshots: operant.v1.Snapshots.$Shape; environmentFrame?: null; agentActions?: null; agentTotals?: null; agentMembers?: null }|{ reply?: "environmentFrame"; refusal?: null; welcome?: null; granted?: null; closed?: null; done?: null; snapshots?: null; environmentFrame: operant.v1.EnvironmentFrame.$Shape; agentActions?: null; agentTotals?: null; agentMembers?: null }|{ reply?: "agentActions"; refusal?: null; welcome?: null; granted?: null; closed?: null; done?: null; snapshots?: null; environmentFrame?: null; agentActions: operant.v1.AgentActions.$Shape; agentTotals?: null; agentMembers?: null }|{ reply?: "agentTotals"; refusal?: null; welcome?: null; granted?: null; closed?: null; done?: null; snapshots?: null; environmentFrame?: null; agentActions?: null; agentTotals: operant.v1.AgentTotals.$Shape; agentMembers?: null }|{ reply?: "agentMembers"; refusal?: null; welcome?: null; granted?: null; closed?: null; done?: null; snapshots?: null; environmentFrame?: null; agentActions?: null; agentTotals?: null; agentMembers: operant.v1.AgentMembers.$Shape })
            );
        }

        /** Participant enum. */
        enum Participant {

            /** PARTICIPANT_UNSPECIFIED value */
            PARTICIPANT_UNSPECIFIED = 0,

            /** PARTICIPANT_ENVIRONMENT value */
            PARTICIPANT_ENVIRONMENT = 1,

            /** PARTICIPANT_AGENT value */
            PARTICIPANT_AGENT = 2
        }

        /**
         * Properties of a Hello.
         * @deprecated Use operant.v1.Hello.$Properties instead.
         */
        interface IHello extends operant.v1.Hello.$Properties {
        }

        /** Asks who is there. Nothing is kept. */
        class Hello {

            /**
             * Constructs a new Hello.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.Hello.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Version of this conversation that the client speaks: 1. */
            protocolVersion: number;

            /** Hello participant. */
            participant: operant.v1.Participant;

            /** `name@version` or `lab/name@version`. */
            id: string;

            /** JSON object of parameters; empty: the defaults. */
            parameters: string;

            /** Length of one step, s; 0: the environment's own. For an agent it is part of `spaces`. */
            stepSeconds: number;

            /** To an agent: JSON of the environment's spaces {channels, actions, stepSeconds}; else empty. */
            spaces: string;

            /**
             * Creates a new Hello instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Hello instance
             */
            static create(properties: operant.v1.Hello.$Shape): operant.v1.Hello & operant.v1.Hello.$Shape;
            static create(properties?: operant.v1.Hello.$Properties): operant.v1.Hello;

            /**
             * Encodes the specified Hello message. Does not implicitly {@link operant.v1.Hello.verify|verify} messages.
             * @param message Hello message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.Hello.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Hello message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.Hello & operant.v1.Hello.$Shape} Hello
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.Hello & operant.v1.Hello.$Shape;
        }

        namespace Hello {

            /** Properties of a Hello. */
            interface $Properties {

                /** Version of this conversation that the client speaks: 1. */
                protocolVersion?: (number|null);

                /** Hello participant */
                participant?: (operant.v1.Participant|null);

                /** `name@version` or `lab/name@version`. */
                id?: (string|null);

                /** JSON object of parameters; empty: the defaults. */
                parameters?: (string|null);

                /** Length of one step, s; 0: the environment's own. For an agent it is part of `spaces`. */
                stepSeconds?: (number|null);

                /** To an agent: JSON of the environment's spaces {channels, actions, stepSeconds}; else empty. */
                spaces?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Hello. */
            type $Shape = operant.v1.Hello.$Properties;
        }

        /**
         * Properties of a Welcome.
         * @deprecated Use operant.v1.Welcome.$Properties instead.
         */
        interface IWelcome extends operant.v1.Welcome.$Properties {
        }

        /** Who answers, and for what. */
        class Welcome {

            /**
             * Constructs a new Welcome.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.Welcome.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Version of this conversation that the server speaks: 1. */
            protocolVersion: number;

            /** Welcome participant. */
            participant: operant.v1.Participant;

            /** Welcome id. */
            id: string;

            /** Version of the serving program. */
            serviceVersion: string;

            /** JSON. Environment: {channels, actions, stepSeconds, trial}; agent: {signals, counters, populations}. */
            spec: string;

            /** SHA-256 of `spec` in UTF-8, 32 bytes. Equal parameters give equal specs. */
            specHash: Uint8Array;

            /** Most subjects of one lease. */
            maxBatch: number;

            /** Longest lease, ms. */
            maxLeaseMs: number;

            /** Where this server takes everything else. */
            subject: string;

            /**
             * Creates a new Welcome instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Welcome instance
             */
            static create(properties: operant.v1.Welcome.$Shape): operant.v1.Welcome & operant.v1.Welcome.$Shape;
            static create(properties?: operant.v1.Welcome.$Properties): operant.v1.Welcome;

            /**
             * Encodes the specified Welcome message. Does not implicitly {@link operant.v1.Welcome.verify|verify} messages.
             * @param message Welcome message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.Welcome.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Welcome message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.Welcome & operant.v1.Welcome.$Shape} Welcome
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.Welcome & operant.v1.Welcome.$Shape;
        }

        namespace Welcome {

            /** Properties of a Welcome. */
            interface $Properties {

                /** Version of this conversation that the server speaks: 1. */
                protocolVersion?: (number|null);

                /** Welcome participant */
                participant?: (operant.v1.Participant|null);

                /** Welcome id */
                id?: (string|null);

                /** Version of the serving program. */
                serviceVersion?: (string|null);

                /** JSON. Environment: {channels, actions, stepSeconds, trial}; agent: {signals, counters, populations}. */
                spec?: (string|null);

                /** SHA-256 of `spec` in UTF-8, 32 bytes. Equal parameters give equal specs. */
                specHash?: (Uint8Array|null);

                /** Most subjects of one lease. */
                maxBatch?: (number|null);

                /** Longest lease, ms. */
                maxLeaseMs?: (number|null);

                /** Where this server takes everything else. */
                subject?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Welcome. */
            type $Shape = operant.v1.Welcome.$Properties;
        }

        /**
         * Properties of an OpenLease.
         * @deprecated Use operant.v1.OpenLease.$Properties instead.
         */
        interface IOpenLease extends operant.v1.OpenLease.$Properties {
        }

        /** Makes the subjects. Parameters, step and spaces as in the hello. */
        class OpenLease {

            /**
             * Constructs a new OpenLease.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.OpenLease.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** What the welcome said; another one is refused. */
            specHash: Uint8Array;

            /** OpenLease parameters. */
            parameters: string;

            /** OpenLease stepSeconds. */
            stepSeconds: number;

            /** OpenLease spaces. */
            spaces: string;

            /** uint32, two per subject: the key of its random numbers. Equal keys, equal runs; other keys, others. */
            keys: Uint8Array;

            /** The lease ends when nothing was heard of it for this long; at most `max_lease_ms`. */
            leaseMs: number;

            /** Environment: send events. Agent: send signals. */
            detailed: boolean;

            /**
             * Creates a new OpenLease instance using the specified properties.
             * @param [properties] Properties to set
             * @returns OpenLease instance
             */
            static create(properties: operant.v1.OpenLease.$Shape): operant.v1.OpenLease & operant.v1.OpenLease.$Shape;
            static create(properties?: operant.v1.OpenLease.$Properties): operant.v1.OpenLease;

            /**
             * Encodes the specified OpenLease message. Does not implicitly {@link operant.v1.OpenLease.verify|verify} messages.
             * @param message OpenLease message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.OpenLease.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OpenLease message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.OpenLease & operant.v1.OpenLease.$Shape} OpenLease
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.OpenLease & operant.v1.OpenLease.$Shape;
        }

        namespace OpenLease {

            /** Properties of an OpenLease. */
            interface $Properties {

                /** What the welcome said; another one is refused. */
                specHash?: (Uint8Array|null);

                /** OpenLease parameters */
                parameters?: (string|null);

                /** OpenLease stepSeconds */
                stepSeconds?: (number|null);

                /** OpenLease spaces */
                spaces?: (string|null);

                /** uint32, two per subject: the key of its random numbers. Equal keys, equal runs; other keys, others. */
                keys?: (Uint8Array|null);

                /** The lease ends when nothing was heard of it for this long; at most `max_lease_ms`. */
                leaseMs?: (number|null);

                /** Environment: send events. Agent: send signals. */
                detailed?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OpenLease. */
            type $Shape = operant.v1.OpenLease.$Properties;
        }

        /**
         * Properties of a RenewLease.
         * @deprecated Use operant.v1.RenewLease.$Properties instead.
         */
        interface IRenewLease extends operant.v1.RenewLease.$Properties {
        }

        /** Says that the client is still there; so does every other request of the lease. */
        class RenewLease {

            /**
             * Constructs a new RenewLease.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.RenewLease.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new RenewLease instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RenewLease instance
             */
            static create(properties: operant.v1.RenewLease.$Shape): operant.v1.RenewLease & operant.v1.RenewLease.$Shape;
            static create(properties?: operant.v1.RenewLease.$Properties): operant.v1.RenewLease;

            /**
             * Encodes the specified RenewLease message. Does not implicitly {@link operant.v1.RenewLease.verify|verify} messages.
             * @param message RenewLease message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.RenewLease.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RenewLease message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.RenewLease & operant.v1.RenewLease.$Shape} RenewLease
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.RenewLease & operant.v1.RenewLease.$Shape;
        }

        namespace RenewLease {

            /** Properties of a RenewLease. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RenewLease. */
            type $Shape = operant.v1.RenewLease.$Properties;
        }

        /**
         * Properties of a CloseLease.
         * @deprecated Use operant.v1.CloseLease.$Properties instead.
         */
        interface ICloseLease extends operant.v1.CloseLease.$Properties {
        }

        /** Gives the subjects up. */
        class CloseLease {

            /**
             * Constructs a new CloseLease.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.CloseLease.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new CloseLease instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CloseLease instance
             */
            static create(properties: operant.v1.CloseLease.$Shape): operant.v1.CloseLease & operant.v1.CloseLease.$Shape;
            static create(properties?: operant.v1.CloseLease.$Properties): operant.v1.CloseLease;

            /**
             * Encodes the specified CloseLease message. Does not implicitly {@link operant.v1.CloseLease.verify|verify} messages.
             * @param message CloseLease message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.CloseLease.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CloseLease message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.CloseLease & operant.v1.CloseLease.$Shape} CloseLease
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.CloseLease & operant.v1.CloseLease.$Shape;
        }

        namespace CloseLease {

            /** Properties of a CloseLease. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CloseLease. */
            type $Shape = operant.v1.CloseLease.$Properties;
        }

        /**
         * Properties of a LeaseGranted.
         * @deprecated Use operant.v1.LeaseGranted.$Properties instead.
         */
        interface ILeaseGranted extends operant.v1.LeaseGranted.$Properties {
        }

        /** Represents a LeaseGranted. */
        class LeaseGranted {

            /**
             * Constructs a new LeaseGranted.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.LeaseGranted.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LeaseGranted leaseMs. */
            leaseMs: number;

            /**
             * Creates a new LeaseGranted instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LeaseGranted instance
             */
            static create(properties: operant.v1.LeaseGranted.$Shape): operant.v1.LeaseGranted & operant.v1.LeaseGranted.$Shape;
            static create(properties?: operant.v1.LeaseGranted.$Properties): operant.v1.LeaseGranted;

            /**
             * Encodes the specified LeaseGranted message. Does not implicitly {@link operant.v1.LeaseGranted.verify|verify} messages.
             * @param message LeaseGranted message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.LeaseGranted.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LeaseGranted message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.LeaseGranted & operant.v1.LeaseGranted.$Shape} LeaseGranted
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.LeaseGranted & operant.v1.LeaseGranted.$Shape;
        }

        namespace LeaseGranted {

            /** Properties of a LeaseGranted. */
            interface $Properties {

                /** LeaseGranted leaseMs */
                leaseMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LeaseGranted. */
            type $Shape = operant.v1.LeaseGranted.$Properties;
        }

        /**
         * Properties of a LeaseClosed.
         * @deprecated Use operant.v1.LeaseClosed.$Properties instead.
         */
        interface ILeaseClosed extends operant.v1.LeaseClosed.$Properties {
        }

        /** Represents a LeaseClosed. */
        class LeaseClosed {

            /**
             * Constructs a new LeaseClosed.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.LeaseClosed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new LeaseClosed instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LeaseClosed instance
             */
            static create(properties: operant.v1.LeaseClosed.$Shape): operant.v1.LeaseClosed & operant.v1.LeaseClosed.$Shape;
            static create(properties?: operant.v1.LeaseClosed.$Properties): operant.v1.LeaseClosed;

            /**
             * Encodes the specified LeaseClosed message. Does not implicitly {@link operant.v1.LeaseClosed.verify|verify} messages.
             * @param message LeaseClosed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.LeaseClosed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LeaseClosed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.LeaseClosed & operant.v1.LeaseClosed.$Shape} LeaseClosed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.LeaseClosed & operant.v1.LeaseClosed.$Shape;
        }

        namespace LeaseClosed {

            /** Properties of a LeaseClosed. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LeaseClosed. */
            type $Shape = operant.v1.LeaseClosed.$Properties;
        }

        /**
         * Properties of a SubjectsDone.
         * @deprecated Use operant.v1.SubjectsDone.$Properties instead.
         */
        interface ISubjectsDone extends operant.v1.SubjectsDone.$Properties {
        }

        /** Represents a SubjectsDone. */
        class SubjectsDone {

            /**
             * Constructs a new SubjectsDone.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.SubjectsDone.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new SubjectsDone instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SubjectsDone instance
             */
            static create(properties: operant.v1.SubjectsDone.$Shape): operant.v1.SubjectsDone & operant.v1.SubjectsDone.$Shape;
            static create(properties?: operant.v1.SubjectsDone.$Properties): operant.v1.SubjectsDone;

            /**
             * Encodes the specified SubjectsDone message. Does not implicitly {@link operant.v1.SubjectsDone.verify|verify} messages.
             * @param message SubjectsDone message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.SubjectsDone.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SubjectsDone message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.SubjectsDone & operant.v1.SubjectsDone.$Shape} SubjectsDone
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.SubjectsDone & operant.v1.SubjectsDone.$Shape;
        }

        namespace SubjectsDone {

            /** Properties of a SubjectsDone. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SubjectsDone. */
            type $Shape = operant.v1.SubjectsDone.$Properties;
        }

        /**
         * Properties of a ConfigureSubjects.
         * @deprecated Use operant.v1.ConfigureSubjects.$Properties instead.
         */
        interface IConfigureSubjects extends operant.v1.ConfigureSubjects.$Properties {
        }

        /**
         * Changes parameters between sessions. An environment is made anew, its random numbers go on where they
         * are; an agent keeps its memory.
         */
        class ConfigureSubjects {

            /**
             * Constructs a new ConfigureSubjects.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.ConfigureSubjects.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ConfigureSubjects subjects. */
            subjects: Uint8Array;

            /** JSON object. */
            parameters: string;

            /**
             * Creates a new ConfigureSubjects instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ConfigureSubjects instance
             */
            static create(properties: operant.v1.ConfigureSubjects.$Shape): operant.v1.ConfigureSubjects & operant.v1.ConfigureSubjects.$Shape;
            static create(properties?: operant.v1.ConfigureSubjects.$Properties): operant.v1.ConfigureSubjects;

            /**
             * Encodes the specified ConfigureSubjects message. Does not implicitly {@link operant.v1.ConfigureSubjects.verify|verify} messages.
             * @param message ConfigureSubjects message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.ConfigureSubjects.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ConfigureSubjects message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.ConfigureSubjects & operant.v1.ConfigureSubjects.$Shape} ConfigureSubjects
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.ConfigureSubjects & operant.v1.ConfigureSubjects.$Shape;
        }

        namespace ConfigureSubjects {

            /** Properties of a ConfigureSubjects. */
            interface $Properties {

                /** ConfigureSubjects subjects */
                subjects?: (Uint8Array|null);

                /** JSON object. */
                parameters?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ConfigureSubjects. */
            type $Shape = operant.v1.ConfigureSubjects.$Properties;
        }

        /**
         * Properties of a TakeSnapshots.
         * @deprecated Use operant.v1.TakeSnapshots.$Properties instead.
         */
        interface ITakeSnapshots extends operant.v1.TakeSnapshots.$Properties {
        }

        /** Asks for all that the subjects are; a restored subject goes on bit for bit. */
        class TakeSnapshots {

            /**
             * Constructs a new TakeSnapshots.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.TakeSnapshots.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TakeSnapshots subjects. */
            subjects: Uint8Array;

            /**
             * Creates a new TakeSnapshots instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TakeSnapshots instance
             */
            static create(properties: operant.v1.TakeSnapshots.$Shape): operant.v1.TakeSnapshots & operant.v1.TakeSnapshots.$Shape;
            static create(properties?: operant.v1.TakeSnapshots.$Properties): operant.v1.TakeSnapshots;

            /**
             * Encodes the specified TakeSnapshots message. Does not implicitly {@link operant.v1.TakeSnapshots.verify|verify} messages.
             * @param message TakeSnapshots message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.TakeSnapshots.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TakeSnapshots message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.TakeSnapshots & operant.v1.TakeSnapshots.$Shape} TakeSnapshots
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.TakeSnapshots & operant.v1.TakeSnapshots.$Shape;
        }

        namespace TakeSnapshots {

            /** Properties of a TakeSnapshots. */
            interface $Properties {

                /** TakeSnapshots subjects */
                subjects?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TakeSnapshots. */
            type $Shape = operant.v1.TakeSnapshots.$Properties;
        }

        /**
         * Properties of a Snapshots.
         * @deprecated Use operant.v1.Snapshots.$Properties instead.
         */
        interface ISnapshots extends operant.v1.Snapshots.$Properties {
        }

        /** Represents a Snapshots. */
        class Snapshots {

            /**
             * Constructs a new Snapshots.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.Snapshots.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** uint32: bytes of each snapshot. */
            lengths: Uint8Array;

            /** One snapshot after the other. */
            states: Uint8Array;

            /**
             * Creates a new Snapshots instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Snapshots instance
             */
            static create(properties: operant.v1.Snapshots.$Shape): operant.v1.Snapshots & operant.v1.Snapshots.$Shape;
            static create(properties?: operant.v1.Snapshots.$Properties): operant.v1.Snapshots;

            /**
             * Encodes the specified Snapshots message. Does not implicitly {@link operant.v1.Snapshots.verify|verify} messages.
             * @param message Snapshots message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.Snapshots.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Snapshots message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.Snapshots & operant.v1.Snapshots.$Shape} Snapshots
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.Snapshots & operant.v1.Snapshots.$Shape;
        }

        namespace Snapshots {

            /** Properties of a Snapshots. */
            interface $Properties {

                /** uint32: bytes of each snapshot. */
                lengths?: (Uint8Array|null);

                /** One snapshot after the other. */
                states?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Snapshots. */
            type $Shape = operant.v1.Snapshots.$Properties;
        }

        /**
         * Properties of a RestoreSnapshots.
         * @deprecated Use operant.v1.RestoreSnapshots.$Properties instead.
         */
        interface IRestoreSnapshots extends operant.v1.RestoreSnapshots.$Properties {
        }

        /** Takes snapshots of the same lease's spec over; all of them, or a refusal and none. */
        class RestoreSnapshots {

            /**
             * Constructs a new RestoreSnapshots.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.RestoreSnapshots.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RestoreSnapshots subjects. */
            subjects: Uint8Array;

            /** RestoreSnapshots lengths. */
            lengths: Uint8Array;

            /** RestoreSnapshots states. */
            states: Uint8Array;

            /**
             * Creates a new RestoreSnapshots instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RestoreSnapshots instance
             */
            static create(properties: operant.v1.RestoreSnapshots.$Shape): operant.v1.RestoreSnapshots & operant.v1.RestoreSnapshots.$Shape;
            static create(properties?: operant.v1.RestoreSnapshots.$Properties): operant.v1.RestoreSnapshots;

            /**
             * Encodes the specified RestoreSnapshots message. Does not implicitly {@link operant.v1.RestoreSnapshots.verify|verify} messages.
             * @param message RestoreSnapshots message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.RestoreSnapshots.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RestoreSnapshots message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.RestoreSnapshots & operant.v1.RestoreSnapshots.$Shape} RestoreSnapshots
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.RestoreSnapshots & operant.v1.RestoreSnapshots.$Shape;
        }

        namespace RestoreSnapshots {

            /** Properties of a RestoreSnapshots. */
            interface $Properties {

                /** RestoreSnapshots subjects */
                subjects?: (Uint8Array|null);

                /** RestoreSnapshots lengths */
                lengths?: (Uint8Array|null);

                /** RestoreSnapshots states */
                states?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RestoreSnapshots. */
            type $Shape = operant.v1.RestoreSnapshots.$Properties;
        }

        /**
         * Properties of an EnvironmentBegin.
         * @deprecated Use operant.v1.EnvironmentBegin.$Properties instead.
         */
        interface IEnvironmentBegin extends operant.v1.EnvironmentBegin.$Properties {
        }

        /** Starts a session. */
        class EnvironmentBegin {

            /**
             * Constructs a new EnvironmentBegin.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.EnvironmentBegin.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EnvironmentBegin subjects. */
            subjects: Uint8Array;

            /**
             * Creates a new EnvironmentBegin instance using the specified properties.
             * @param [properties] Properties to set
             * @returns EnvironmentBegin instance
             */
            static create(properties: operant.v1.EnvironmentBegin.$Shape): operant.v1.EnvironmentBegin & operant.v1.EnvironmentBegin.$Shape;
            static create(properties?: operant.v1.EnvironmentBegin.$Properties): operant.v1.EnvironmentBegin;

            /**
             * Encodes the specified EnvironmentBegin message. Does not implicitly {@link operant.v1.EnvironmentBegin.verify|verify} messages.
             * @param message EnvironmentBegin message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.EnvironmentBegin.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EnvironmentBegin message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.EnvironmentBegin & operant.v1.EnvironmentBegin.$Shape} EnvironmentBegin
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.EnvironmentBegin & operant.v1.EnvironmentBegin.$Shape;
        }

        namespace EnvironmentBegin {

            /** Properties of an EnvironmentBegin. */
            interface $Properties {

                /** EnvironmentBegin subjects */
                subjects?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EnvironmentBegin. */
            type $Shape = operant.v1.EnvironmentBegin.$Properties;
        }

        /**
         * Properties of an EnvironmentStep.
         * @deprecated Use operant.v1.EnvironmentStep.$Properties instead.
         */
        interface IEnvironmentStep extends operant.v1.EnvironmentStep.$Properties {
        }

        /** One step, during which each action is in execution. */
        class EnvironmentStep {

            /**
             * Constructs a new EnvironmentStep.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.EnvironmentStep.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EnvironmentStep subjects. */
            subjects: Uint8Array;

            /** uint8. */
            actions: Uint8Array;

            /**
             * Creates a new EnvironmentStep instance using the specified properties.
             * @param [properties] Properties to set
             * @returns EnvironmentStep instance
             */
            static create(properties: operant.v1.EnvironmentStep.$Shape): operant.v1.EnvironmentStep & operant.v1.EnvironmentStep.$Shape;
            static create(properties?: operant.v1.EnvironmentStep.$Properties): operant.v1.EnvironmentStep;

            /**
             * Encodes the specified EnvironmentStep message. Does not implicitly {@link operant.v1.EnvironmentStep.verify|verify} messages.
             * @param message EnvironmentStep message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.EnvironmentStep.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EnvironmentStep message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.EnvironmentStep & operant.v1.EnvironmentStep.$Shape} EnvironmentStep
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.EnvironmentStep & operant.v1.EnvironmentStep.$Shape;
        }

        namespace EnvironmentStep {

            /** Properties of an EnvironmentStep. */
            interface $Properties {

                /** EnvironmentStep subjects */
                subjects?: (Uint8Array|null);

                /** uint8. */
                actions?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EnvironmentStep. */
            type $Shape = operant.v1.EnvironmentStep.$Properties;
        }

        /**
         * Properties of an EnvironmentFrame.
         * @deprecated Use operant.v1.EnvironmentFrame.$Properties instead.
         */
        interface IEnvironmentFrame extends operant.v1.EnvironmentFrame.$Properties {
        }

        /** What the subjects perceive at the end of a step (or at the start of the session) and get for it. */
        class EnvironmentFrame {

            /**
             * Constructs a new EnvironmentFrame.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.EnvironmentFrame.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** float32, channels per row; NaN: absent. */
            observations: Uint8Array;

            /** float64, standard reinforcers. */
            rewards: Uint8Array;

            /** uint32: the choice that is due; 0: the action in execution goes on, else a mask of permitted actions. */
            choices: Uint8Array;

            /** uint8: 1 a trial ended, 2 the session terminated, 4 it was truncated. */
            flags: Uint8Array;

            /** float64, s, one per trial that ended: time that passes, unsimulated, before the next step. */
            gapSeconds: Uint8Array;

            /** float64, columns per trial that ended. */
            trials: Uint8Array;

            /**
             * Events of this step, where they were asked for: uint32 row in this message, uint8 kind (0 cue-on,
             * 1 cue-off, 2 response, 3 reward, 4 punishment, 5 omission, 6 changeover, 7 context), float64 seconds
             * since the session began (gaps included), float64 value.
             */
            eventRows: Uint8Array;

            /** EnvironmentFrame eventKinds. */
            eventKinds: Uint8Array;

            /** EnvironmentFrame eventSeconds. */
            eventSeconds: Uint8Array;

            /** EnvironmentFrame eventValues. */
            eventValues: Uint8Array;

            /** Subjects that failed; their rows mean nothing, and only closing the lease is left to them. */
            faults: operant.v1.SubjectFault.$Properties[];

            /**
             * Creates a new EnvironmentFrame instance using the specified properties.
             * @param [properties] Properties to set
             * @returns EnvironmentFrame instance
             */
            static create(properties: operant.v1.EnvironmentFrame.$Shape): operant.v1.EnvironmentFrame & operant.v1.EnvironmentFrame.$Shape;
            static create(properties?: operant.v1.EnvironmentFrame.$Properties): operant.v1.EnvironmentFrame;

            /**
             * Encodes the specified EnvironmentFrame message. Does not implicitly {@link operant.v1.EnvironmentFrame.verify|verify} messages.
             * @param message EnvironmentFrame message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.EnvironmentFrame.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EnvironmentFrame message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.EnvironmentFrame & operant.v1.EnvironmentFrame.$Shape} EnvironmentFrame
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.EnvironmentFrame & operant.v1.EnvironmentFrame.$Shape;
        }

        namespace EnvironmentFrame {

            /** Properties of an EnvironmentFrame. */
            interface $Properties {

                /** float32, channels per row; NaN: absent. */
                observations?: (Uint8Array|null);

                /** float64, standard reinforcers. */
                rewards?: (Uint8Array|null);

                /** uint32: the choice that is due; 0: the action in execution goes on, else a mask of permitted actions. */
                choices?: (Uint8Array|null);

                /** uint8: 1 a trial ended, 2 the session terminated, 4 it was truncated. */
                flags?: (Uint8Array|null);

                /** float64, s, one per trial that ended: time that passes, unsimulated, before the next step. */
                gapSeconds?: (Uint8Array|null);

                /** float64, columns per trial that ended. */
                trials?: (Uint8Array|null);

                /**
                 * Events of this step, where they were asked for: uint32 row in this message, uint8 kind (0 cue-on,
                 * 1 cue-off, 2 response, 3 reward, 4 punishment, 5 omission, 6 changeover, 7 context), float64 seconds
                 * since the session began (gaps included), float64 value.
                 */
                eventRows?: (Uint8Array|null);

                /** EnvironmentFrame eventKinds */
                eventKinds?: (Uint8Array|null);

                /** EnvironmentFrame eventSeconds */
                eventSeconds?: (Uint8Array|null);

                /** EnvironmentFrame eventValues */
                eventValues?: (Uint8Array|null);

                /** Subjects that failed; their rows mean nothing, and only closing the lease is left to them. */
                faults?: (operant.v1.SubjectFault.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EnvironmentFrame. */
            type $Shape = operant.v1.EnvironmentFrame.$Properties;
        }

        /**
         * Properties of an AgentBegin.
         * @deprecated Use operant.v1.AgentBegin.$Properties instead.
         */
        interface IAgentBegin extends operant.v1.AgentBegin.$Properties {
        }

        /** Starts a session with what is perceived first. */
        class AgentBegin {

            /**
             * Constructs a new AgentBegin.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.AgentBegin.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AgentBegin subjects. */
            subjects: Uint8Array;

            /** float32, channels per row; NaN: absent. */
            observations: Uint8Array;

            /** uint32 masks, as in a frame. */
            choices: Uint8Array;

            /**
             * Creates a new AgentBegin instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AgentBegin instance
             */
            static create(properties: operant.v1.AgentBegin.$Shape): operant.v1.AgentBegin & operant.v1.AgentBegin.$Shape;
            static create(properties?: operant.v1.AgentBegin.$Properties): operant.v1.AgentBegin;

            /**
             * Encodes the specified AgentBegin message. Does not implicitly {@link operant.v1.AgentBegin.verify|verify} messages.
             * @param message AgentBegin message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.AgentBegin.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AgentBegin message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.AgentBegin & operant.v1.AgentBegin.$Shape} AgentBegin
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.AgentBegin & operant.v1.AgentBegin.$Shape;
        }

        namespace AgentBegin {

            /** Properties of an AgentBegin. */
            interface $Properties {

                /** AgentBegin subjects */
                subjects?: (Uint8Array|null);

                /** float32, channels per row; NaN: absent. */
                observations?: (Uint8Array|null);

                /** uint32 masks, as in a frame. */
                choices?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AgentBegin. */
            type $Shape = operant.v1.AgentBegin.$Properties;
        }

        /**
         * Properties of an AgentStep.
         * @deprecated Use operant.v1.AgentStep.$Properties instead.
         */
        interface IAgentStep extends operant.v1.AgentStep.$Properties {
        }

        /** One step later: what is perceived now, the reward of the step that has passed, the choice due now. */
        class AgentStep {

            /**
             * Constructs a new AgentStep.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.AgentStep.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AgentStep subjects. */
            subjects: Uint8Array;

            /** AgentStep observations. */
            observations: Uint8Array;

            /** float64. */
            rewards: Uint8Array;

            /** AgentStep choices. */
            choices: Uint8Array;

            /** float64, s: time that passes without stimulation after this step; empty: none for anyone. */
            restSeconds: Uint8Array;

            /**
             * Creates a new AgentStep instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AgentStep instance
             */
            static create(properties: operant.v1.AgentStep.$Shape): operant.v1.AgentStep & operant.v1.AgentStep.$Shape;
            static create(properties?: operant.v1.AgentStep.$Properties): operant.v1.AgentStep;

            /**
             * Encodes the specified AgentStep message. Does not implicitly {@link operant.v1.AgentStep.verify|verify} messages.
             * @param message AgentStep message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.AgentStep.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AgentStep message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.AgentStep & operant.v1.AgentStep.$Shape} AgentStep
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.AgentStep & operant.v1.AgentStep.$Shape;
        }

        namespace AgentStep {

            /** Properties of an AgentStep. */
            interface $Properties {

                /** AgentStep subjects */
                subjects?: (Uint8Array|null);

                /** AgentStep observations */
                observations?: (Uint8Array|null);

                /** float64. */
                rewards?: (Uint8Array|null);

                /** AgentStep choices */
                choices?: (Uint8Array|null);

                /** float64, s: time that passes without stimulation after this step; empty: none for anyone. */
                restSeconds?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AgentStep. */
            type $Shape = operant.v1.AgentStep.$Properties;
        }

        /**
         * Properties of an AgentActions.
         * @deprecated Use operant.v1.AgentActions.$Properties instead.
         */
        interface IAgentActions extends operant.v1.AgentActions.$Properties {
        }

        /** The actions in execution during the next step. */
        class AgentActions {

            /**
             * Constructs a new AgentActions.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.AgentActions.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** uint8. */
            actions: Uint8Array;

            /** float32, signals per row, where they were asked for; as they are before the rest. */
            signals: Uint8Array;

            /** AgentActions faults. */
            faults: operant.v1.SubjectFault.$Properties[];

            /**
             * Creates a new AgentActions instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AgentActions instance
             */
            static create(properties: operant.v1.AgentActions.$Shape): operant.v1.AgentActions & operant.v1.AgentActions.$Shape;
            static create(properties?: operant.v1.AgentActions.$Properties): operant.v1.AgentActions;

            /**
             * Encodes the specified AgentActions message. Does not implicitly {@link operant.v1.AgentActions.verify|verify} messages.
             * @param message AgentActions message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.AgentActions.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AgentActions message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.AgentActions & operant.v1.AgentActions.$Shape} AgentActions
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.AgentActions & operant.v1.AgentActions.$Shape;
        }

        namespace AgentActions {

            /** Properties of an AgentActions. */
            interface $Properties {

                /** uint8. */
                actions?: (Uint8Array|null);

                /** float32, signals per row, where they were asked for; as they are before the rest. */
                signals?: (Uint8Array|null);

                /** AgentActions faults */
                faults?: (operant.v1.SubjectFault.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AgentActions. */
            type $Shape = operant.v1.AgentActions.$Properties;
        }

        /**
         * Properties of an AgentEnd.
         * @deprecated Use operant.v1.AgentEnd.$Properties instead.
         */
        interface IAgentEnd extends operant.v1.AgentEnd.$Properties {
        }

        /** Ends the session. */
        class AgentEnd {

            /**
             * Constructs a new AgentEnd.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.AgentEnd.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AgentEnd subjects. */
            subjects: Uint8Array;

            /**
             * Creates a new AgentEnd instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AgentEnd instance
             */
            static create(properties: operant.v1.AgentEnd.$Shape): operant.v1.AgentEnd & operant.v1.AgentEnd.$Shape;
            static create(properties?: operant.v1.AgentEnd.$Properties): operant.v1.AgentEnd;

            /**
             * Encodes the specified AgentEnd message. Does not implicitly {@link operant.v1.AgentEnd.verify|verify} messages.
             * @param message AgentEnd message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.AgentEnd.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AgentEnd message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.AgentEnd & operant.v1.AgentEnd.$Shape} AgentEnd
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.AgentEnd & operant.v1.AgentEnd.$Shape;
        }

        namespace AgentEnd {

            /** Properties of an AgentEnd. */
            interface $Properties {

                /** AgentEnd subjects */
                subjects?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AgentEnd. */
            type $Shape = operant.v1.AgentEnd.$Properties;
        }

        /**
         * Properties of an AgentRest.
         * @deprecated Use operant.v1.AgentRest.$Properties instead.
         */
        interface IAgentRest extends operant.v1.AgentRest.$Properties {
        }

        /** Time passes between sessions; the memory changes. */
        class AgentRest {

            /**
             * Constructs a new AgentRest.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.AgentRest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AgentRest subjects. */
            subjects: Uint8Array;

            /** float64, s. */
            seconds: Uint8Array;

            /**
             * Creates a new AgentRest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AgentRest instance
             */
            static create(properties: operant.v1.AgentRest.$Shape): operant.v1.AgentRest & operant.v1.AgentRest.$Shape;
            static create(properties?: operant.v1.AgentRest.$Properties): operant.v1.AgentRest;

            /**
             * Encodes the specified AgentRest message. Does not implicitly {@link operant.v1.AgentRest.verify|verify} messages.
             * @param message AgentRest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.AgentRest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AgentRest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.AgentRest & operant.v1.AgentRest.$Shape} AgentRest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.AgentRest & operant.v1.AgentRest.$Shape;
        }

        namespace AgentRest {

            /** Properties of an AgentRest. */
            interface $Properties {

                /** AgentRest subjects */
                subjects?: (Uint8Array|null);

                /** float64, s. */
                seconds?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AgentRest. */
            type $Shape = operant.v1.AgentRest.$Properties;
        }

        /**
         * Properties of an AgentLearning.
         * @deprecated Use operant.v1.AgentLearning.$Properties instead.
         */
        interface IAgentLearning extends operant.v1.AgentLearning.$Properties {
        }

        /** Whether experience changes the memory. */
        class AgentLearning {

            /**
             * Constructs a new AgentLearning.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.AgentLearning.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AgentLearning subjects. */
            subjects: Uint8Array;

            /** AgentLearning on. */
            on: boolean;

            /**
             * Creates a new AgentLearning instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AgentLearning instance
             */
            static create(properties: operant.v1.AgentLearning.$Shape): operant.v1.AgentLearning & operant.v1.AgentLearning.$Shape;
            static create(properties?: operant.v1.AgentLearning.$Properties): operant.v1.AgentLearning;

            /**
             * Encodes the specified AgentLearning message. Does not implicitly {@link operant.v1.AgentLearning.verify|verify} messages.
             * @param message AgentLearning message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.AgentLearning.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AgentLearning message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.AgentLearning & operant.v1.AgentLearning.$Shape} AgentLearning
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.AgentLearning & operant.v1.AgentLearning.$Shape;
        }

        namespace AgentLearning {

            /** Properties of an AgentLearning. */
            interface $Properties {

                /** AgentLearning subjects */
                subjects?: (Uint8Array|null);

                /** AgentLearning on */
                on?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AgentLearning. */
            type $Shape = operant.v1.AgentLearning.$Properties;
        }

        /**
         * Properties of an AgentCounters.
         * @deprecated Use operant.v1.AgentCounters.$Properties instead.
         */
        interface IAgentCounters extends operant.v1.AgentCounters.$Properties {
        }

        /** Asks for the counters. */
        class AgentCounters {

            /**
             * Constructs a new AgentCounters.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.AgentCounters.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AgentCounters subjects. */
            subjects: Uint8Array;

            /**
             * Creates a new AgentCounters instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AgentCounters instance
             */
            static create(properties: operant.v1.AgentCounters.$Shape): operant.v1.AgentCounters & operant.v1.AgentCounters.$Shape;
            static create(properties?: operant.v1.AgentCounters.$Properties): operant.v1.AgentCounters;

            /**
             * Encodes the specified AgentCounters message. Does not implicitly {@link operant.v1.AgentCounters.verify|verify} messages.
             * @param message AgentCounters message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.AgentCounters.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AgentCounters message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.AgentCounters & operant.v1.AgentCounters.$Shape} AgentCounters
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.AgentCounters & operant.v1.AgentCounters.$Shape;
        }

        namespace AgentCounters {

            /** Properties of an AgentCounters. */
            interface $Properties {

                /** AgentCounters subjects */
                subjects?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AgentCounters. */
            type $Shape = operant.v1.AgentCounters.$Properties;
        }

        /**
         * Properties of an AgentTotals.
         * @deprecated Use operant.v1.AgentTotals.$Properties instead.
         */
        interface IAgentTotals extends operant.v1.AgentTotals.$Properties {
        }

        /** Represents an AgentTotals. */
        class AgentTotals {

            /**
             * Constructs a new AgentTotals.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.AgentTotals.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** float64, counters per row. */
            values: Uint8Array;

            /**
             * Creates a new AgentTotals instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AgentTotals instance
             */
            static create(properties: operant.v1.AgentTotals.$Shape): operant.v1.AgentTotals & operant.v1.AgentTotals.$Shape;
            static create(properties?: operant.v1.AgentTotals.$Properties): operant.v1.AgentTotals;

            /**
             * Encodes the specified AgentTotals message. Does not implicitly {@link operant.v1.AgentTotals.verify|verify} messages.
             * @param message AgentTotals message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.AgentTotals.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AgentTotals message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.AgentTotals & operant.v1.AgentTotals.$Shape} AgentTotals
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.AgentTotals & operant.v1.AgentTotals.$Shape;
        }

        namespace AgentTotals {

            /** Properties of an AgentTotals. */
            interface $Properties {

                /** float64, counters per row. */
                values?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AgentTotals. */
            type $Shape = operant.v1.AgentTotals.$Properties;
        }

        /**
         * Properties of an AgentProbe.
         * @deprecated Use operant.v1.AgentProbe.$Properties instead.
         */
        interface IAgentProbe extends operant.v1.AgentProbe.$Properties {
        }

        /** Asks for the members of a population, e.g. the volumes of all spines. */
        class AgentProbe {

            /**
             * Constructs a new AgentProbe.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.AgentProbe.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AgentProbe subjects. */
            subjects: Uint8Array;

            /** AgentProbe population. */
            population: string;

            /**
             * Creates a new AgentProbe instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AgentProbe instance
             */
            static create(properties: operant.v1.AgentProbe.$Shape): operant.v1.AgentProbe & operant.v1.AgentProbe.$Shape;
            static create(properties?: operant.v1.AgentProbe.$Properties): operant.v1.AgentProbe;

            /**
             * Encodes the specified AgentProbe message. Does not implicitly {@link operant.v1.AgentProbe.verify|verify} messages.
             * @param message AgentProbe message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.AgentProbe.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AgentProbe message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.AgentProbe & operant.v1.AgentProbe.$Shape} AgentProbe
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.AgentProbe & operant.v1.AgentProbe.$Shape;
        }

        namespace AgentProbe {

            /** Properties of an AgentProbe. */
            interface $Properties {

                /** AgentProbe subjects */
                subjects?: (Uint8Array|null);

                /** AgentProbe population */
                population?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AgentProbe. */
            type $Shape = operant.v1.AgentProbe.$Properties;
        }

        /**
         * Properties of an AgentMembers.
         * @deprecated Use operant.v1.AgentMembers.$Properties instead.
         */
        interface IAgentMembers extends operant.v1.AgentMembers.$Properties {
        }

        /** Represents an AgentMembers. */
        class AgentMembers {

            /**
             * Constructs a new AgentMembers.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.AgentMembers.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** uint32: members of each subject. */
            lengths: Uint8Array;

            /** float32. */
            members: Uint8Array;

            /**
             * Creates a new AgentMembers instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AgentMembers instance
             */
            static create(properties: operant.v1.AgentMembers.$Shape): operant.v1.AgentMembers & operant.v1.AgentMembers.$Shape;
            static create(properties?: operant.v1.AgentMembers.$Properties): operant.v1.AgentMembers;

            /**
             * Encodes the specified AgentMembers message. Does not implicitly {@link operant.v1.AgentMembers.verify|verify} messages.
             * @param message AgentMembers message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.AgentMembers.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AgentMembers message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.AgentMembers & operant.v1.AgentMembers.$Shape} AgentMembers
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.AgentMembers & operant.v1.AgentMembers.$Shape;
        }

        namespace AgentMembers {

            /** Properties of an AgentMembers. */
            interface $Properties {

                /** uint32: members of each subject. */
                lengths?: (Uint8Array|null);

                /** float32. */
                members?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AgentMembers. */
            type $Shape = operant.v1.AgentMembers.$Properties;
        }

        /**
         * Properties of a SubjectFault.
         * @deprecated Use operant.v1.SubjectFault.$Properties instead.
         */
        interface ISubjectFault extends operant.v1.SubjectFault.$Properties {
        }

        /** A subject that failed while the others went on. */
        class SubjectFault {

            /**
             * Constructs a new SubjectFault.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.SubjectFault.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Row in this message. */
            row: number;

            /** Stable code, e.g. OPERANT_ENVIRONMENT_RANGE. */
            code: string;

            /** SubjectFault message. */
            message: string;

            /**
             * Creates a new SubjectFault instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SubjectFault instance
             */
            static create(properties: operant.v1.SubjectFault.$Shape): operant.v1.SubjectFault & operant.v1.SubjectFault.$Shape;
            static create(properties?: operant.v1.SubjectFault.$Properties): operant.v1.SubjectFault;

            /**
             * Encodes the specified SubjectFault message. Does not implicitly {@link operant.v1.SubjectFault.verify|verify} messages.
             * @param message SubjectFault message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.SubjectFault.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SubjectFault message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.SubjectFault & operant.v1.SubjectFault.$Shape} SubjectFault
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.SubjectFault & operant.v1.SubjectFault.$Shape;
        }

        namespace SubjectFault {

            /** Properties of a SubjectFault. */
            interface $Properties {

                /** Row in this message. */
                row?: (number|null);

                /** Stable code, e.g. OPERANT_ENVIRONMENT_RANGE. */
                code?: (string|null);

                /** SubjectFault message */
                message?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SubjectFault. */
            type $Shape = operant.v1.SubjectFault.$Properties;
        }

        /**
         * Properties of a SessionRefusal.
         * @deprecated Use operant.v1.SessionRefusal.$Properties instead.
         */
        interface ISessionRefusal extends operant.v1.SessionRefusal.$Properties {
        }

        /** Why nothing was done. */
        class SessionRefusal {

            /**
             * Constructs a new SessionRefusal.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.SessionRefusal.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Stable code: OPERANT_SESSION_VERSION, _UNKNOWN_ID, _PARAMETERS, _SPEC, _BATCH, _FULL, _LEASE (unknown or
             * expired), _SEQUENCE, _ORDER, _ACTION, _SUBJECTS, _SNAPSHOT, _OVERSIZED, _MALFORMED, _LEAVING, _FAILED.
             */
            code: string;

            /** Field, value, allowed range and remedy, for people. */
            message: string;

            /** Path of the field at fault, or empty. */
            field: string;

            /** Row at fault, where it is one. */
            row?: (number|null);

            /**
             * Creates a new SessionRefusal instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SessionRefusal instance
             */
            static create(properties: operant.v1.SessionRefusal.$Shape): operant.v1.SessionRefusal & operant.v1.SessionRefusal.$Shape;
            static create(properties?: operant.v1.SessionRefusal.$Properties): operant.v1.SessionRefusal;

            /**
             * Encodes the specified SessionRefusal message. Does not implicitly {@link operant.v1.SessionRefusal.verify|verify} messages.
             * @param message SessionRefusal message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.SessionRefusal.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SessionRefusal message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.SessionRefusal & operant.v1.SessionRefusal.$Shape} SessionRefusal
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.SessionRefusal & operant.v1.SessionRefusal.$Shape;
        }

        namespace SessionRefusal {

            /** Properties of a SessionRefusal. */
            interface $Properties {

                /**
                 * Stable code: OPERANT_SESSION_VERSION, _UNKNOWN_ID, _PARAMETERS, _SPEC, _BATCH, _FULL, _LEASE (unknown or
                 * expired), _SEQUENCE, _ORDER, _ACTION, _SUBJECTS, _SNAPSHOT, _OVERSIZED, _MALFORMED, _LEAVING, _FAILED.
                 */
                code?: (string|null);

                /** Field, value, allowed range and remedy, for people. */
                message?: (string|null);

                /** Path of the field at fault, or empty. */
                field?: (string|null);

                /** Row at fault, where it is one. */
                row?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SessionRefusal. */
            type $Shape = operant.v1.SessionRefusal.$Properties;
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

        /**
         * Properties of a Telemetry.
         * @deprecated Use operant.v1.Telemetry.$Properties instead.
         */
        interface ITelemetry extends operant.v1.Telemetry.$Properties {
        }

        /** What one process says of itself, every few seconds. Totals, not increments: a lost message costs nothing. */
        class Telemetry {

            /**
             * Constructs a new Telemetry.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.Telemetry.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Telemetry node. */
            node?: (operant.v1.NodeFacts.$Properties|null);

            /** From 1, one more with each message of this instance; an older one that arrives late is dropped. */
            sequence: number;

            /** Time until the next message; after three of them without one the process counts as silent. */
            intervalMs: number;

            /** Time since this instance began, by its own clock. Clocks of two machines are never compared. */
            uptimeMs: number;

            /** Set in the last message of a process that leaves in good order. */
            leaving: boolean;

            /** Telemetry series. */
            series: operant.v1.Series.$Properties[];

            /** Telemetry events. */
            events: operant.v1.LiveEvent.$Properties[];

            /**
             * Creates a new Telemetry instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Telemetry instance
             */
            static create(properties: operant.v1.Telemetry.$Shape): operant.v1.Telemetry & operant.v1.Telemetry.$Shape;
            static create(properties?: operant.v1.Telemetry.$Properties): operant.v1.Telemetry;

            /**
             * Encodes the specified Telemetry message. Does not implicitly {@link operant.v1.Telemetry.verify|verify} messages.
             * @param message Telemetry message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.Telemetry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Telemetry message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.Telemetry & operant.v1.Telemetry.$Shape} Telemetry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.Telemetry & operant.v1.Telemetry.$Shape;
        }

        namespace Telemetry {

            /** Properties of a Telemetry. */
            interface $Properties {

                /** Telemetry node */
                node?: (operant.v1.NodeFacts.$Properties|null);

                /** From 1, one more with each message of this instance; an older one that arrives late is dropped. */
                sequence?: (number|null);

                /** Time until the next message; after three of them without one the process counts as silent. */
                intervalMs?: (number|null);

                /** Time since this instance began, by its own clock. Clocks of two machines are never compared. */
                uptimeMs?: (number|null);

                /** Set in the last message of a process that leaves in good order. */
                leaving?: (boolean|null);

                /** Telemetry series */
                series?: (operant.v1.Series.$Properties[]|null);

                /** Telemetry events */
                events?: (operant.v1.LiveEvent.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Telemetry. */
            type $Shape = {
              node?: operant.v1.NodeFacts.$Shape|null;
              sequence?: number|null;
              intervalMs?: number|null;
              uptimeMs?: number|null;
              leaving?: boolean|null;
              series?: operant.v1.Series.$Shape[]|null;
              events?: operant.v1.LiveEvent.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a NodeFacts.
         * @deprecated Use operant.v1.NodeFacts.$Properties instead.
         */
        interface INodeFacts extends operant.v1.NodeFacts.$Properties {
        }

        /** Who is speaking. */
        class NodeFacts {

            /**
             * Constructs a new NodeFacts.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.NodeFacts.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Name that the operator gave the machine. */
            node: string;

            /** Drawn anew at every start of the process. */
            instance: string;

            /** compute, coordinator, collector, environment or agent. */
            service: string;

            /** NodeFacts version. */
            version: string;

            /** NodeFacts runtime. */
            runtime: string;

            /** NodeFacts architecture. */
            architecture: string;

            /** NodeFacts processors. */
            processors: number;

            /** NodeFacts memoryBytes. */
            memoryBytes: number;

            /**
             * Creates a new NodeFacts instance using the specified properties.
             * @param [properties] Properties to set
             * @returns NodeFacts instance
             */
            static create(properties: operant.v1.NodeFacts.$Shape): operant.v1.NodeFacts & operant.v1.NodeFacts.$Shape;
            static create(properties?: operant.v1.NodeFacts.$Properties): operant.v1.NodeFacts;

            /**
             * Encodes the specified NodeFacts message. Does not implicitly {@link operant.v1.NodeFacts.verify|verify} messages.
             * @param message NodeFacts message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.NodeFacts.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NodeFacts message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.NodeFacts & operant.v1.NodeFacts.$Shape} NodeFacts
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.NodeFacts & operant.v1.NodeFacts.$Shape;
        }

        namespace NodeFacts {

            /** Properties of a NodeFacts. */
            interface $Properties {

                /** Name that the operator gave the machine. */
                node?: (string|null);

                /** Drawn anew at every start of the process. */
                instance?: (string|null);

                /** compute, coordinator, collector, environment or agent. */
                service?: (string|null);

                /** NodeFacts version */
                version?: (string|null);

                /** NodeFacts runtime */
                runtime?: (string|null);

                /** NodeFacts architecture */
                architecture?: (string|null);

                /** NodeFacts processors */
                processors?: (number|null);

                /** NodeFacts memoryBytes */
                memoryBytes?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NodeFacts. */
            type $Shape = operant.v1.NodeFacts.$Properties;
        }

        /**
         * Properties of a Series.
         * @deprecated Use operant.v1.Series.$Properties instead.
         */
        interface ISeries extends operant.v1.Series.$Properties {
        }

        /** One metric series at one instant. */
        class Series {

            /**
             * Constructs a new Series.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.Series.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Series name. */
            name: string;

            /** Series labels. */
            labels: operant.v1.Label.$Properties[];

            /** Series value. */
            value: number;

            /** Series kind. */
            kind: operant.v1.SeriesKind;

            /**
             * Creates a new Series instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Series instance
             */
            static create(properties: operant.v1.Series.$Shape): operant.v1.Series & operant.v1.Series.$Shape;
            static create(properties?: operant.v1.Series.$Properties): operant.v1.Series;

            /**
             * Encodes the specified Series message. Does not implicitly {@link operant.v1.Series.verify|verify} messages.
             * @param message Series message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.Series.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Series message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.Series & operant.v1.Series.$Shape} Series
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.Series & operant.v1.Series.$Shape;
        }

        namespace Series {

            /** Properties of a Series. */
            interface $Properties {

                /** Series name */
                name?: (string|null);

                /** Series labels */
                labels?: (operant.v1.Label.$Properties[]|null);

                /** Series value */
                value?: (number|null);

                /** Series kind */
                kind?: (operant.v1.SeriesKind|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Series. */
            type $Shape = operant.v1.Series.$Properties;
        }

        /**
         * Properties of a Label.
         * @deprecated Use operant.v1.Label.$Properties instead.
         */
        interface ILabel extends operant.v1.Label.$Properties {
        }

        /** Represents a Label. */
        class Label {

            /**
             * Constructs a new Label.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.Label.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Label name. */
            name: string;

            /** Label value. */
            value: string;

            /**
             * Creates a new Label instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Label instance
             */
            static create(properties: operant.v1.Label.$Shape): operant.v1.Label & operant.v1.Label.$Shape;
            static create(properties?: operant.v1.Label.$Properties): operant.v1.Label;

            /**
             * Encodes the specified Label message. Does not implicitly {@link operant.v1.Label.verify|verify} messages.
             * @param message Label message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.Label.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Label message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.Label & operant.v1.Label.$Shape} Label
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.Label & operant.v1.Label.$Shape;
        }

        namespace Label {

            /** Properties of a Label. */
            interface $Properties {

                /** Label name */
                name?: (string|null);

                /** Label value */
                value?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Label. */
            type $Shape = operant.v1.Label.$Properties;
        }

        /** SeriesKind enum. */
        enum SeriesKind {

            /** SERIES_KIND_UNSPECIFIED value */
            SERIES_KIND_UNSPECIFIED = 0,

            /** A total since the instance began; never falls. */
            SERIES_KIND_COUNTER = 1,

            /** A value that goes up and down. */
            SERIES_KIND_GAUGE = 2
        }

        /**
         * Properties of a LiveEvent.
         * @deprecated Use operant.v1.LiveEvent.$Properties instead.
         */
        interface ILiveEvent extends operant.v1.LiveEvent.$Properties {
        }

        /** Something to show while it happens. Never the only record of it: that is the log of the study. */
        class LiveEvent {

            /**
             * Constructs a new LiveEvent.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.LiveEvent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LiveEvent progress. */
            progress?: (operant.v1.StudyProgress.$Properties|null);

            /** LiveEvent notice. */
            notice?: (operant.v1.Notice.$Properties|null);

            /** LiveEvent event. */
            event?: ("progress"|"notice");

            /**
             * Creates a new LiveEvent instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LiveEvent instance
             */
            static create(properties: operant.v1.LiveEvent.$Shape): operant.v1.LiveEvent & operant.v1.LiveEvent.$Shape;
            static create(properties?: operant.v1.LiveEvent.$Properties): operant.v1.LiveEvent;

            /**
             * Encodes the specified LiveEvent message. Does not implicitly {@link operant.v1.LiveEvent.verify|verify} messages.
             * @param message LiveEvent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.LiveEvent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LiveEvent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.LiveEvent & operant.v1.LiveEvent.$Shape} LiveEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.LiveEvent & operant.v1.LiveEvent.$Shape;
        }

        namespace LiveEvent {

            /** Properties of a LiveEvent. */
            interface $Properties {

                /** LiveEvent progress */
                progress?: (operant.v1.StudyProgress.$Properties|null);

                /** LiveEvent notice */
                notice?: (operant.v1.Notice.$Properties|null);

                /** LiveEvent event */
                event?: ("progress"|"notice");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a LiveEvent. */
            type $Shape = {
              progress?: operant.v1.StudyProgress.$Shape|null;
              notice?: operant.v1.Notice.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ event?: undefined; progress?: null; notice?: null }|{ event?: "progress"; progress: operant.v1.StudyProgress.$Shape; notice?: null }|{ event?: "notice"; progress?: null; notice: operant.v1.Notice.$Shape })
            );
        }

        /**
         * Properties of a StudyProgress.
         * @deprecated Use operant.v1.StudyProgress.$Properties instead.
         */
        interface IStudyProgress extends operant.v1.StudyProgress.$Properties {
        }

        /** How far a study has come. */
        class StudyProgress {

            /**
             * Constructs a new StudyProgress.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.StudyProgress.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SHA-256 of the manifest, 32 bytes. */
            study: Uint8Array;

            /** The name in the study file. */
            name: string;

            /** StudyProgress state. */
            state: operant.v1.StudyState;

            /** StudyProgress total. */
            total: number;

            /** StudyProgress committed. */
            committed: number;

            /** StudyProgress failed. */
            failed: number;

            /** StudyProgress verified. */
            verified: number;

            /** StudyProgress conflicts. */
            conflicts: number;

            /** Blocks on their way. */
            outstanding: number;

            /** Absent before the first result. */
            stepsPerSecond?: (number|null);

            /** StudyProgress subjectsPerSecond. */
            subjectsPerSecond?: (number|null);

            /** StudyProgress secondsLeft. */
            secondsLeft?: (number|null);

            /**
             * Creates a new StudyProgress instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StudyProgress instance
             */
            static create(properties: operant.v1.StudyProgress.$Shape): operant.v1.StudyProgress & operant.v1.StudyProgress.$Shape;
            static create(properties?: operant.v1.StudyProgress.$Properties): operant.v1.StudyProgress;

            /**
             * Encodes the specified StudyProgress message. Does not implicitly {@link operant.v1.StudyProgress.verify|verify} messages.
             * @param message StudyProgress message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.StudyProgress.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StudyProgress message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.StudyProgress & operant.v1.StudyProgress.$Shape} StudyProgress
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.StudyProgress & operant.v1.StudyProgress.$Shape;
        }

        namespace StudyProgress {

            /** Properties of a StudyProgress. */
            interface $Properties {

                /** SHA-256 of the manifest, 32 bytes. */
                study?: (Uint8Array|null);

                /** The name in the study file. */
                name?: (string|null);

                /** StudyProgress state */
                state?: (operant.v1.StudyState|null);

                /** StudyProgress total */
                total?: (number|null);

                /** StudyProgress committed */
                committed?: (number|null);

                /** StudyProgress failed */
                failed?: (number|null);

                /** StudyProgress verified */
                verified?: (number|null);

                /** StudyProgress conflicts */
                conflicts?: (number|null);

                /** Blocks on their way. */
                outstanding?: (number|null);

                /** Absent before the first result. */
                stepsPerSecond?: (number|null);

                /** StudyProgress subjectsPerSecond */
                subjectsPerSecond?: (number|null);

                /** StudyProgress secondsLeft */
                secondsLeft?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StudyProgress. */
            type $Shape = operant.v1.StudyProgress.$Properties;
        }

        /** StudyState enum. */
        enum StudyState {

            /** STUDY_STATE_UNSPECIFIED value */
            STUDY_STATE_UNSPECIFIED = 0,

            /** STUDY_STATE_RUNNING value */
            STUDY_STATE_RUNNING = 1,

            /** STUDY_STATE_COMPLETE value */
            STUDY_STATE_COMPLETE = 2,

            /** STUDY_STATE_STOPPED value */
            STUDY_STATE_STOPPED = 3,

            /** STUDY_STATE_INTERRUPTED value */
            STUDY_STATE_INTERRUPTED = 4,

            /** STUDY_STATE_FAILED value */
            STUDY_STATE_FAILED = 5
        }

        /**
         * Properties of a Notice.
         * @deprecated Use operant.v1.Notice.$Properties instead.
         */
        interface INotice extends operant.v1.Notice.$Properties {
        }

        /** Something that a person should know of. */
        class Notice {

            /**
             * Constructs a new Notice.
             * @param [properties] Properties to set
             */
            constructor(properties?: operant.v1.Notice.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Notice level. */
            level: operant.v1.NoticeLevel;

            /** Stable code, e.g. OPERANT_DETERMINISM_ALARM. */
            code: string;

            /** Notice message. */
            message: string;

            /** The study, 32 bytes, or absent. */
            study: Uint8Array;

            /** The subject, where it is one. */
            subject?: (number|null);

            /**
             * Creates a new Notice instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Notice instance
             */
            static create(properties: operant.v1.Notice.$Shape): operant.v1.Notice & operant.v1.Notice.$Shape;
            static create(properties?: operant.v1.Notice.$Properties): operant.v1.Notice;

            /**
             * Encodes the specified Notice message. Does not implicitly {@link operant.v1.Notice.verify|verify} messages.
             * @param message Notice message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: operant.v1.Notice.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Notice message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {operant.v1.Notice & operant.v1.Notice.$Shape} Notice
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): operant.v1.Notice & operant.v1.Notice.$Shape;
        }

        namespace Notice {

            /** Properties of a Notice. */
            interface $Properties {

                /** Notice level */
                level?: (operant.v1.NoticeLevel|null);

                /** Stable code, e.g. OPERANT_DETERMINISM_ALARM. */
                code?: (string|null);

                /** Notice message */
                message?: (string|null);

                /** The study, 32 bytes, or absent. */
                study?: (Uint8Array|null);

                /** The subject, where it is one. */
                subject?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Notice. */
            type $Shape = operant.v1.Notice.$Properties;
        }

        /** NoticeLevel enum. */
        enum NoticeLevel {

            /** NOTICE_LEVEL_UNSPECIFIED value */
            NOTICE_LEVEL_UNSPECIFIED = 0,

            /** NOTICE_LEVEL_INFO value */
            NOTICE_LEVEL_INFO = 1,

            /** NOTICE_LEVEL_WARNING value */
            NOTICE_LEVEL_WARNING = 2,

            /** NOTICE_LEVEL_ALARM value */
            NOTICE_LEVEL_ALARM = 3
        }
    }
}
