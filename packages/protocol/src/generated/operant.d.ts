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
