// Generated from proto/operant/v1. Do not edit: pnpm --filter @operant/protocol generate
/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["default"] || ($protobuf.roots["default"] = {});

export const operant = $root.operant = (() => {

    /**
     * Namespace operant.
     * @exports operant
     * @namespace
     */
    const operant = {};

    operant.v1 = (function() {

        /**
         * Namespace v1.
         * @memberof operant
         * @namespace
         */
        const v1 = {};

        v1.Block = (function() {

            /**
             * Properties of a Block.
             * @typedef {Object} operant.v1.Block.$Properties
             * @property {Uint8Array|null} [study] Id of the study, 32 bytes.
             * @property {number|null} [firstSubject] Index of the first subject in the whole study: condition index times subjects per condition
             * plus the index within the condition.
             * @property {number|null} [subjectCount] Block subjectCount
             * @property {number|null} [attempt] Raised by the coordinator, from its log alone, each time the block is enqueued again.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Block.
             * @memberof operant.v1
             * @interface IBlock
             * @augments operant.v1.Block.$Properties
             * @deprecated Use operant.v1.Block.$Properties instead.
             */

            /**
             * Shape of a Block.
             * @typedef {operant.v1.Block.$Properties} operant.v1.Block.$Shape
             */

            /**
             * Constructs a new Block.
             * @memberof operant.v1
             * @classdesc A range of subjects of one condition: the unit of work, a pure function of (manifest, block).
             * @constructor
             * @param {operant.v1.Block.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Block = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Id of the study, 32 bytes.
             * @member {Uint8Array} study
             * @memberof operant.v1.Block
             * @instance
             */
            Block.prototype.study = $util.newBuffer([]);

            /**
             * Index of the first subject in the whole study: condition index times subjects per condition
             * plus the index within the condition.
             * @member {number} firstSubject
             * @memberof operant.v1.Block
             * @instance
             */
            Block.prototype.firstSubject = 0;

            /**
             * Block subjectCount.
             * @member {number} subjectCount
             * @memberof operant.v1.Block
             * @instance
             */
            Block.prototype.subjectCount = 0;

            /**
             * Raised by the coordinator, from its log alone, each time the block is enqueued again.
             * @member {number} attempt
             * @memberof operant.v1.Block
             * @instance
             */
            Block.prototype.attempt = 0;

            /**
             * Creates a new Block instance using the specified properties.
             * @function create
             * @memberof operant.v1.Block
             * @static
             * @param {operant.v1.Block.$Properties=} [properties] Properties to set
             * @returns {operant.v1.Block} Block instance
             * @type {{
             *   (properties: operant.v1.Block.$Shape): operant.v1.Block & operant.v1.Block.$Shape;
             *   (properties?: operant.v1.Block.$Properties): operant.v1.Block;
             * }}
             */
            Block.create = function(properties) {
                return new Block(properties);
            };

            /**
             * Encodes the specified Block message. Does not implicitly {@link operant.v1.Block.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.Block
             * @static
             * @param {operant.v1.Block.$Properties} message Block message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Block.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.study != null && $Object.hasOwnProperty.call(message, "study") && message.study.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.study);
                if (message.firstSubject != null && $Object.hasOwnProperty.call(message, "firstSubject") && message.firstSubject !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.firstSubject);
                if (message.subjectCount != null && $Object.hasOwnProperty.call(message, "subjectCount") && message.subjectCount !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.subjectCount);
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt") && message.attempt !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.attempt);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Block message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.Block
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.Block & operant.v1.Block.$Shape} Block
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Block.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.Block();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.study = value;
                            else
                                delete message.study;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.firstSubject = value;
                            else
                                delete message.firstSubject;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.subjectCount = value;
                            else
                                delete message.subjectCount;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.attempt = value;
                            else
                                delete message.attempt;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Block;
        })();

        v1.Fence = (function() {

            /**
             * Properties of a Fence.
             * @typedef {Object} operant.v1.Fence.$Properties
             * @property {number|null} [attempt] Fence attempt
             * @property {number|null} [takeover] Fence takeover
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Fence.
             * @memberof operant.v1
             * @interface IFence
             * @augments operant.v1.Fence.$Properties
             * @deprecated Use operant.v1.Fence.$Properties instead.
             */

            /**
             * Shape of a Fence.
             * @typedef {operant.v1.Fence.$Properties} operant.v1.Fence.$Shape
             */

            /**
             * Constructs a new Fence.
             * @memberof operant.v1
             * @classdesc The right to report a block. Fences compare by attempt, then by takeover.
             * @constructor
             * @param {operant.v1.Fence.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Fence = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Fence attempt.
             * @member {number} attempt
             * @memberof operant.v1.Fence
             * @instance
             */
            Fence.prototype.attempt = 0;

            /**
             * Fence takeover.
             * @member {number} takeover
             * @memberof operant.v1.Fence
             * @instance
             */
            Fence.prototype.takeover = 0;

            /**
             * Creates a new Fence instance using the specified properties.
             * @function create
             * @memberof operant.v1.Fence
             * @static
             * @param {operant.v1.Fence.$Properties=} [properties] Properties to set
             * @returns {operant.v1.Fence} Fence instance
             * @type {{
             *   (properties: operant.v1.Fence.$Shape): operant.v1.Fence & operant.v1.Fence.$Shape;
             *   (properties?: operant.v1.Fence.$Properties): operant.v1.Fence;
             * }}
             */
            Fence.create = function(properties) {
                return new Fence(properties);
            };

            /**
             * Encodes the specified Fence message. Does not implicitly {@link operant.v1.Fence.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.Fence
             * @static
             * @param {operant.v1.Fence.$Properties} message Fence message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Fence.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt") && message.attempt !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.attempt);
                if (message.takeover != null && $Object.hasOwnProperty.call(message, "takeover") && message.takeover !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.takeover);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Fence message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.Fence
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.Fence & operant.v1.Fence.$Shape} Fence
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Fence.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.Fence();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.attempt = value;
                            else
                                delete message.attempt;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.takeover = value;
                            else
                                delete message.takeover;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Fence;
        })();

        v1.ControlRequest = (function() {

            /**
             * Properties of a ControlRequest.
             * @typedef {Object} operant.v1.ControlRequest.$Properties
             * @property {operant.v1.Submit.$Properties|null} [submit] ControlRequest submit
             * @property {operant.v1.StudyCommand.$Properties|null} [command] ControlRequest command
             * @property {operant.v1.StatusQuery.$Properties|null} [status] ControlRequest status
             * @property {operant.v1.FilesQuery.$Properties|null} [files] ControlRequest files
             * @property {operant.v1.FileQuery.$Properties|null} [file] ControlRequest file
             * @property {"submit"|"command"|"status"|"files"|"file"} [request] ControlRequest request
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ControlRequest.
             * @memberof operant.v1
             * @interface IControlRequest
             * @augments operant.v1.ControlRequest.$Properties
             * @deprecated Use operant.v1.ControlRequest.$Properties instead.
             */

            /**
             * Narrowed shape of a ControlRequest.
             * @typedef {{
             *   submit?: operant.v1.Submit.$Shape|null;
             *   command?: operant.v1.StudyCommand.$Shape|null;
             *   status?: operant.v1.StatusQuery.$Shape|null;
             *   files?: operant.v1.FilesQuery.$Shape|null;
             *   file?: operant.v1.FileQuery.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ request?: undefined; submit?: null; command?: null; status?: null; files?: null; file?: null }|{ request?: "submit"; submit: operant.v1.Submit.$Shape; command?: null; status?: null; files?: null; file?: null }|{ request?: "command"; submit?: null; command: operant.v1.StudyCommand.$Shape; status?: null; files?: null; file?: null }|{ request?: "status"; submit?: null; command?: null; status: operant.v1.StatusQuery.$Shape; files?: null; file?: null }|{ request?: "files"; submit?: null; command?: null; status?: null; files: operant.v1.FilesQuery.$Shape; file?: null }|{ request?: "file"; submit?: null; command?: null; status?: null; files?: null; file: operant.v1.FileQuery.$Shape })
             * )} operant.v1.ControlRequest.$Shape
             */

            /**
             * Constructs a new ControlRequest.
             * @memberof operant.v1
             * @classdesc What a person, or a page, asks of the coordinator. Every request may be repeated: a lost answer costs nothing.
             * @constructor
             * @param {operant.v1.ControlRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ControlRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ControlRequest submit.
             * @member {operant.v1.Submit.$Properties|null|undefined} submit
             * @memberof operant.v1.ControlRequest
             * @instance
             */
            ControlRequest.prototype.submit = null;

            /**
             * ControlRequest command.
             * @member {operant.v1.StudyCommand.$Properties|null|undefined} command
             * @memberof operant.v1.ControlRequest
             * @instance
             */
            ControlRequest.prototype.command = null;

            /**
             * ControlRequest status.
             * @member {operant.v1.StatusQuery.$Properties|null|undefined} status
             * @memberof operant.v1.ControlRequest
             * @instance
             */
            ControlRequest.prototype.status = null;

            /**
             * ControlRequest files.
             * @member {operant.v1.FilesQuery.$Properties|null|undefined} files
             * @memberof operant.v1.ControlRequest
             * @instance
             */
            ControlRequest.prototype.files = null;

            /**
             * ControlRequest file.
             * @member {operant.v1.FileQuery.$Properties|null|undefined} file
             * @memberof operant.v1.ControlRequest
             * @instance
             */
            ControlRequest.prototype.file = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * ControlRequest request.
             * @member {"submit"|"command"|"status"|"files"|"file"|undefined} request
             * @memberof operant.v1.ControlRequest
             * @instance
             */
            $Object.defineProperty(ControlRequest.prototype, "request", {
                get: $util.oneOfGetter($oneOfFields = ["submit", "command", "status", "files", "file"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new ControlRequest instance using the specified properties.
             * @function create
             * @memberof operant.v1.ControlRequest
             * @static
             * @param {operant.v1.ControlRequest.$Properties=} [properties] Properties to set
             * @returns {operant.v1.ControlRequest} ControlRequest instance
             * @type {{
             *   (properties: operant.v1.ControlRequest.$Shape): operant.v1.ControlRequest & operant.v1.ControlRequest.$Shape;
             *   (properties?: operant.v1.ControlRequest.$Properties): operant.v1.ControlRequest;
             * }}
             */
            ControlRequest.create = function(properties) {
                return new ControlRequest(properties);
            };

            /**
             * Encodes the specified ControlRequest message. Does not implicitly {@link operant.v1.ControlRequest.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.ControlRequest
             * @static
             * @param {operant.v1.ControlRequest.$Properties} message ControlRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ControlRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.submit != null && $Object.hasOwnProperty.call(message, "submit"))
                    $root.operant.v1.Submit.encode(message.submit, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.command != null && $Object.hasOwnProperty.call(message, "command"))
                    $root.operant.v1.StudyCommand.encode(message.command, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.status != null && $Object.hasOwnProperty.call(message, "status"))
                    $root.operant.v1.StatusQuery.encode(message.status, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.files != null && $Object.hasOwnProperty.call(message, "files"))
                    $root.operant.v1.FilesQuery.encode(message.files, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.file != null && $Object.hasOwnProperty.call(message, "file"))
                    $root.operant.v1.FileQuery.encode(message.file, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ControlRequest message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.ControlRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.ControlRequest & operant.v1.ControlRequest.$Shape} ControlRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ControlRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.ControlRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.submit = $root.operant.v1.Submit.decode(reader, reader.size(), $undefined, _depth + 1, message.submit);
                            message.request = "submit";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.command = $root.operant.v1.StudyCommand.decode(reader, reader.size(), $undefined, _depth + 1, message.command);
                            message.request = "command";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.status = $root.operant.v1.StatusQuery.decode(reader, reader.size(), $undefined, _depth + 1, message.status);
                            message.request = "status";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.files = $root.operant.v1.FilesQuery.decode(reader, reader.size(), $undefined, _depth + 1, message.files);
                            message.request = "files";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.file = $root.operant.v1.FileQuery.decode(reader, reader.size(), $undefined, _depth + 1, message.file);
                            message.request = "file";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ControlRequest;
        })();

        v1.Submit = (function() {

            /**
             * Properties of a Submit.
             * @typedef {Object} operant.v1.Submit.$Properties
             * @property {Uint8Array|null} [id] SHA-256 of `json`, 32 bytes.
             * @property {string|null} [json] The manifest: canonical JSON.
             * @property {number|null} [blockSize] Subjects per block; absent: measured.
             * @property {string|null} [failures] stop, continue or "stop after 5"; empty: as the manifest says.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Submit.
             * @memberof operant.v1
             * @interface ISubmit
             * @augments operant.v1.Submit.$Properties
             * @deprecated Use operant.v1.Submit.$Properties instead.
             */

            /**
             * Shape of a Submit.
             * @typedef {operant.v1.Submit.$Properties} operant.v1.Submit.$Shape
             */

            /**
             * Constructs a new Submit.
             * @memberof operant.v1
             * @classdesc Hands a study over. Submitting one that is there already goes on with it.
             * @constructor
             * @param {operant.v1.Submit.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Submit = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SHA-256 of `json`, 32 bytes.
             * @member {Uint8Array} id
             * @memberof operant.v1.Submit
             * @instance
             */
            Submit.prototype.id = $util.newBuffer([]);

            /**
             * The manifest: canonical JSON.
             * @member {string} json
             * @memberof operant.v1.Submit
             * @instance
             */
            Submit.prototype.json = "";

            /**
             * Subjects per block; absent: measured.
             * @member {number|null|undefined} blockSize
             * @memberof operant.v1.Submit
             * @instance
             */
            Submit.prototype.blockSize = null;

            /**
             * stop, continue or "stop after 5"; empty: as the manifest says.
             * @member {string} failures
             * @memberof operant.v1.Submit
             * @instance
             */
            Submit.prototype.failures = "";

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Submit.prototype, "_blockSize", {
                get: $util.oneOfGetter($oneOfFields = ["blockSize"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Submit instance using the specified properties.
             * @function create
             * @memberof operant.v1.Submit
             * @static
             * @param {operant.v1.Submit.$Properties=} [properties] Properties to set
             * @returns {operant.v1.Submit} Submit instance
             * @type {{
             *   (properties: operant.v1.Submit.$Shape): operant.v1.Submit & operant.v1.Submit.$Shape;
             *   (properties?: operant.v1.Submit.$Properties): operant.v1.Submit;
             * }}
             */
            Submit.create = function(properties) {
                return new Submit(properties);
            };

            /**
             * Encodes the specified Submit message. Does not implicitly {@link operant.v1.Submit.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.Submit
             * @static
             * @param {operant.v1.Submit.$Properties} message Submit message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Submit.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.id);
                if (message.json != null && $Object.hasOwnProperty.call(message, "json") && message.json !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.json);
                if (message.blockSize != null && $Object.hasOwnProperty.call(message, "blockSize"))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.blockSize);
                if (message.failures != null && $Object.hasOwnProperty.call(message, "failures") && message.failures !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.failures);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Submit message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.Submit
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.Submit & operant.v1.Submit.$Shape} Submit
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Submit.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.Submit();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.json = value;
                            else
                                delete message.json;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.blockSize = reader.uint32();
                            message._blockSize = "blockSize";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.failures = value;
                            else
                                delete message.failures;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Submit;
        })();

        v1.StudyCommand = (function() {

            /**
             * Properties of a StudyCommand.
             * @typedef {Object} operant.v1.StudyCommand.$Properties
             * @property {string|null} [study] Its name, or the first digits of its id.
             * @property {operant.v1.StudyAction|null} [action] StudyCommand action
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a StudyCommand.
             * @memberof operant.v1
             * @interface IStudyCommand
             * @augments operant.v1.StudyCommand.$Properties
             * @deprecated Use operant.v1.StudyCommand.$Properties instead.
             */

            /**
             * Shape of a StudyCommand.
             * @typedef {operant.v1.StudyCommand.$Properties} operant.v1.StudyCommand.$Shape
             */

            /**
             * Constructs a new StudyCommand.
             * @memberof operant.v1
             * @classdesc Changes what happens to a study.
             * @constructor
             * @param {operant.v1.StudyCommand.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const StudyCommand = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Its name, or the first digits of its id.
             * @member {string} study
             * @memberof operant.v1.StudyCommand
             * @instance
             */
            StudyCommand.prototype.study = "";

            /**
             * StudyCommand action.
             * @member {operant.v1.StudyAction} action
             * @memberof operant.v1.StudyCommand
             * @instance
             */
            StudyCommand.prototype.action = 0;

            /**
             * Creates a new StudyCommand instance using the specified properties.
             * @function create
             * @memberof operant.v1.StudyCommand
             * @static
             * @param {operant.v1.StudyCommand.$Properties=} [properties] Properties to set
             * @returns {operant.v1.StudyCommand} StudyCommand instance
             * @type {{
             *   (properties: operant.v1.StudyCommand.$Shape): operant.v1.StudyCommand & operant.v1.StudyCommand.$Shape;
             *   (properties?: operant.v1.StudyCommand.$Properties): operant.v1.StudyCommand;
             * }}
             */
            StudyCommand.create = function(properties) {
                return new StudyCommand(properties);
            };

            /**
             * Encodes the specified StudyCommand message. Does not implicitly {@link operant.v1.StudyCommand.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.StudyCommand
             * @static
             * @param {operant.v1.StudyCommand.$Properties} message StudyCommand message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            StudyCommand.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.study != null && $Object.hasOwnProperty.call(message, "study") && message.study !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.study);
                if (message.action != null && $Object.hasOwnProperty.call(message, "action") && message.action !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.action);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a StudyCommand message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.StudyCommand
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.StudyCommand & operant.v1.StudyCommand.$Shape} StudyCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            StudyCommand.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.StudyCommand();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.study = value;
                            else
                                delete message.study;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.action = value;
                            else
                                delete message.action;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return StudyCommand;
        })();

        /**
         * StudyAction enum.
         * @name operant.v1.StudyAction
         * @enum {number}
         * @property {number} STUDY_ACTION_UNSPECIFIED=0 STUDY_ACTION_UNSPECIFIED value
         * @property {number} STUDY_ACTION_PAUSE=1 Enqueues nothing more; what is on its way is still taken.
         * @property {number} STUDY_ACTION_RESUME=2 STUDY_ACTION_RESUME value
         * @property {number} STUDY_ACTION_CANCEL=3 Ends it; what is committed stays.
         * @property {number} STUDY_ACTION_REQUEUE=4 Tries again what was given up, and goes on with a study that has ended.
         */
        v1.StudyAction = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "STUDY_ACTION_UNSPECIFIED"] = 0;
            values[valuesById[1] = "STUDY_ACTION_PAUSE"] = 1;
            values[valuesById[2] = "STUDY_ACTION_RESUME"] = 2;
            values[valuesById[3] = "STUDY_ACTION_CANCEL"] = 3;
            values[valuesById[4] = "STUDY_ACTION_REQUEUE"] = 4;
            return values;
        })();

        v1.StatusQuery = (function() {

            /**
             * Properties of a StatusQuery.
             * @typedef {Object} operant.v1.StatusQuery.$Properties
             * @property {string|null} [study] One study, with its conditions and failures; empty: all of them, without.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a StatusQuery.
             * @memberof operant.v1
             * @interface IStatusQuery
             * @augments operant.v1.StatusQuery.$Properties
             * @deprecated Use operant.v1.StatusQuery.$Properties instead.
             */

            /**
             * Shape of a StatusQuery.
             * @typedef {operant.v1.StatusQuery.$Properties} operant.v1.StatusQuery.$Shape
             */

            /**
             * Constructs a new StatusQuery.
             * @memberof operant.v1
             * @classdesc Asks how studies get on.
             * @constructor
             * @param {operant.v1.StatusQuery.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const StatusQuery = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * One study, with its conditions and failures; empty: all of them, without.
             * @member {string} study
             * @memberof operant.v1.StatusQuery
             * @instance
             */
            StatusQuery.prototype.study = "";

            /**
             * Creates a new StatusQuery instance using the specified properties.
             * @function create
             * @memberof operant.v1.StatusQuery
             * @static
             * @param {operant.v1.StatusQuery.$Properties=} [properties] Properties to set
             * @returns {operant.v1.StatusQuery} StatusQuery instance
             * @type {{
             *   (properties: operant.v1.StatusQuery.$Shape): operant.v1.StatusQuery & operant.v1.StatusQuery.$Shape;
             *   (properties?: operant.v1.StatusQuery.$Properties): operant.v1.StatusQuery;
             * }}
             */
            StatusQuery.create = function(properties) {
                return new StatusQuery(properties);
            };

            /**
             * Encodes the specified StatusQuery message. Does not implicitly {@link operant.v1.StatusQuery.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.StatusQuery
             * @static
             * @param {operant.v1.StatusQuery.$Properties} message StatusQuery message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            StatusQuery.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.study != null && $Object.hasOwnProperty.call(message, "study") && message.study !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.study);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a StatusQuery message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.StatusQuery
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.StatusQuery & operant.v1.StatusQuery.$Shape} StatusQuery
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            StatusQuery.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.StatusQuery();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.study = value;
                            else
                                delete message.study;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return StatusQuery;
        })();

        v1.FilesQuery = (function() {

            /**
             * Properties of a FilesQuery.
             * @typedef {Object} operant.v1.FilesQuery.$Properties
             * @property {string|null} [study] FilesQuery study
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a FilesQuery.
             * @memberof operant.v1
             * @interface IFilesQuery
             * @augments operant.v1.FilesQuery.$Properties
             * @deprecated Use operant.v1.FilesQuery.$Properties instead.
             */

            /**
             * Shape of a FilesQuery.
             * @typedef {operant.v1.FilesQuery.$Properties} operant.v1.FilesQuery.$Shape
             */

            /**
             * Constructs a new FilesQuery.
             * @memberof operant.v1
             * @classdesc Asks which files a dataset has.
             * @constructor
             * @param {operant.v1.FilesQuery.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const FilesQuery = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * FilesQuery study.
             * @member {string} study
             * @memberof operant.v1.FilesQuery
             * @instance
             */
            FilesQuery.prototype.study = "";

            /**
             * Creates a new FilesQuery instance using the specified properties.
             * @function create
             * @memberof operant.v1.FilesQuery
             * @static
             * @param {operant.v1.FilesQuery.$Properties=} [properties] Properties to set
             * @returns {operant.v1.FilesQuery} FilesQuery instance
             * @type {{
             *   (properties: operant.v1.FilesQuery.$Shape): operant.v1.FilesQuery & operant.v1.FilesQuery.$Shape;
             *   (properties?: operant.v1.FilesQuery.$Properties): operant.v1.FilesQuery;
             * }}
             */
            FilesQuery.create = function(properties) {
                return new FilesQuery(properties);
            };

            /**
             * Encodes the specified FilesQuery message. Does not implicitly {@link operant.v1.FilesQuery.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.FilesQuery
             * @static
             * @param {operant.v1.FilesQuery.$Properties} message FilesQuery message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            FilesQuery.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.study != null && $Object.hasOwnProperty.call(message, "study") && message.study !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.study);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a FilesQuery message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.FilesQuery
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.FilesQuery & operant.v1.FilesQuery.$Shape} FilesQuery
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            FilesQuery.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.FilesQuery();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.study = value;
                            else
                                delete message.study;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return FilesQuery;
        })();

        v1.FileQuery = (function() {

            /**
             * Properties of a FileQuery.
             * @typedef {Object} operant.v1.FileQuery.$Properties
             * @property {string|null} [study] FileQuery study
             * @property {string|null} [path] FileQuery path
             * @property {number|null} [offset] FileQuery offset
             * @property {number|null} [length] FileQuery length
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a FileQuery.
             * @memberof operant.v1
             * @interface IFileQuery
             * @augments operant.v1.FileQuery.$Properties
             * @deprecated Use operant.v1.FileQuery.$Properties instead.
             */

            /**
             * Shape of a FileQuery.
             * @typedef {operant.v1.FileQuery.$Properties} operant.v1.FileQuery.$Shape
             */

            /**
             * Constructs a new FileQuery.
             * @memberof operant.v1
             * @classdesc Asks for a stretch of one of those files.
             * @constructor
             * @param {operant.v1.FileQuery.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const FileQuery = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * FileQuery study.
             * @member {string} study
             * @memberof operant.v1.FileQuery
             * @instance
             */
            FileQuery.prototype.study = "";

            /**
             * FileQuery path.
             * @member {string} path
             * @memberof operant.v1.FileQuery
             * @instance
             */
            FileQuery.prototype.path = "";

            /**
             * FileQuery offset.
             * @member {number} offset
             * @memberof operant.v1.FileQuery
             * @instance
             */
            FileQuery.prototype.offset = 0;

            /**
             * FileQuery length.
             * @member {number} length
             * @memberof operant.v1.FileQuery
             * @instance
             */
            FileQuery.prototype.length = 0;

            /**
             * Creates a new FileQuery instance using the specified properties.
             * @function create
             * @memberof operant.v1.FileQuery
             * @static
             * @param {operant.v1.FileQuery.$Properties=} [properties] Properties to set
             * @returns {operant.v1.FileQuery} FileQuery instance
             * @type {{
             *   (properties: operant.v1.FileQuery.$Shape): operant.v1.FileQuery & operant.v1.FileQuery.$Shape;
             *   (properties?: operant.v1.FileQuery.$Properties): operant.v1.FileQuery;
             * }}
             */
            FileQuery.create = function(properties) {
                return new FileQuery(properties);
            };

            /**
             * Encodes the specified FileQuery message. Does not implicitly {@link operant.v1.FileQuery.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.FileQuery
             * @static
             * @param {operant.v1.FileQuery.$Properties} message FileQuery message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            FileQuery.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.study != null && $Object.hasOwnProperty.call(message, "study") && message.study !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.study);
                if (message.path != null && $Object.hasOwnProperty.call(message, "path") && message.path !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.path);
                if (message.offset != null && $Object.hasOwnProperty.call(message, "offset") && !$Object.is(message.offset, 0))
                    writer.uint32(/* id 3, wireType 1 =*/25).double(message.offset);
                if (message.length != null && $Object.hasOwnProperty.call(message, "length") && message.length !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.length);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a FileQuery message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.FileQuery
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.FileQuery & operant.v1.FileQuery.$Shape} FileQuery
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            FileQuery.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.FileQuery();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.study = value;
                            else
                                delete message.study;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.path = value;
                            else
                                delete message.path;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.offset = value;
                            else
                                delete message.offset;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.length = value;
                            else
                                delete message.length;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return FileQuery;
        })();

        v1.ControlReply = (function() {

            /**
             * Properties of a ControlReply.
             * @typedef {Object} operant.v1.ControlReply.$Properties
             * @property {operant.v1.ControlRefusal.$Properties|null} [refusal] ControlReply refusal
             * @property {operant.v1.StudyList.$Properties|null} [studies] ControlReply studies
             * @property {operant.v1.FileList.$Properties|null} [files] ControlReply files
             * @property {operant.v1.FileBytes.$Properties|null} [bytes] ControlReply bytes
             * @property {"refusal"|"studies"|"files"|"bytes"} [reply] ControlReply reply
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ControlReply.
             * @memberof operant.v1
             * @interface IControlReply
             * @augments operant.v1.ControlReply.$Properties
             * @deprecated Use operant.v1.ControlReply.$Properties instead.
             */

            /**
             * Narrowed shape of a ControlReply.
             * @typedef {{
             *   refusal?: operant.v1.ControlRefusal.$Shape|null;
             *   studies?: operant.v1.StudyList.$Shape|null;
             *   files?: operant.v1.FileList.$Shape|null;
             *   bytes?: operant.v1.FileBytes.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ reply?: undefined; refusal?: null; studies?: null; files?: null; bytes?: null }|{ reply?: "refusal"; refusal: operant.v1.ControlRefusal.$Shape; studies?: null; files?: null; bytes?: null }|{ reply?: "studies"; refusal?: null; studies: operant.v1.StudyList.$Shape; files?: null; bytes?: null }|{ reply?: "files"; refusal?: null; studies?: null; files: operant.v1.FileList.$Shape; bytes?: null }|{ reply?: "bytes"; refusal?: null; studies?: null; files?: null; bytes: operant.v1.FileBytes.$Shape })
             * )} operant.v1.ControlReply.$Shape
             */

            /**
             * Constructs a new ControlReply.
             * @memberof operant.v1
             * @classdesc Represents a ControlReply.
             * @constructor
             * @param {operant.v1.ControlReply.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ControlReply = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ControlReply refusal.
             * @member {operant.v1.ControlRefusal.$Properties|null|undefined} refusal
             * @memberof operant.v1.ControlReply
             * @instance
             */
            ControlReply.prototype.refusal = null;

            /**
             * ControlReply studies.
             * @member {operant.v1.StudyList.$Properties|null|undefined} studies
             * @memberof operant.v1.ControlReply
             * @instance
             */
            ControlReply.prototype.studies = null;

            /**
             * ControlReply files.
             * @member {operant.v1.FileList.$Properties|null|undefined} files
             * @memberof operant.v1.ControlReply
             * @instance
             */
            ControlReply.prototype.files = null;

            /**
             * ControlReply bytes.
             * @member {operant.v1.FileBytes.$Properties|null|undefined} bytes
             * @memberof operant.v1.ControlReply
             * @instance
             */
            ControlReply.prototype.bytes = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * ControlReply reply.
             * @member {"refusal"|"studies"|"files"|"bytes"|undefined} reply
             * @memberof operant.v1.ControlReply
             * @instance
             */
            $Object.defineProperty(ControlReply.prototype, "reply", {
                get: $util.oneOfGetter($oneOfFields = ["refusal", "studies", "files", "bytes"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new ControlReply instance using the specified properties.
             * @function create
             * @memberof operant.v1.ControlReply
             * @static
             * @param {operant.v1.ControlReply.$Properties=} [properties] Properties to set
             * @returns {operant.v1.ControlReply} ControlReply instance
             * @type {{
             *   (properties: operant.v1.ControlReply.$Shape): operant.v1.ControlReply & operant.v1.ControlReply.$Shape;
             *   (properties?: operant.v1.ControlReply.$Properties): operant.v1.ControlReply;
             * }}
             */
            ControlReply.create = function(properties) {
                return new ControlReply(properties);
            };

            /**
             * Encodes the specified ControlReply message. Does not implicitly {@link operant.v1.ControlReply.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.ControlReply
             * @static
             * @param {operant.v1.ControlReply.$Properties} message ControlReply message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ControlReply.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.refusal != null && $Object.hasOwnProperty.call(message, "refusal"))
                    $root.operant.v1.ControlRefusal.encode(message.refusal, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.studies != null && $Object.hasOwnProperty.call(message, "studies"))
                    $root.operant.v1.StudyList.encode(message.studies, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.files != null && $Object.hasOwnProperty.call(message, "files"))
                    $root.operant.v1.FileList.encode(message.files, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.bytes != null && $Object.hasOwnProperty.call(message, "bytes"))
                    $root.operant.v1.FileBytes.encode(message.bytes, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ControlReply message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.ControlReply
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.ControlReply & operant.v1.ControlReply.$Shape} ControlReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ControlReply.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.ControlReply();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.refusal = $root.operant.v1.ControlRefusal.decode(reader, reader.size(), $undefined, _depth + 1, message.refusal);
                            message.reply = "refusal";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.studies = $root.operant.v1.StudyList.decode(reader, reader.size(), $undefined, _depth + 1, message.studies);
                            message.reply = "studies";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.files = $root.operant.v1.FileList.decode(reader, reader.size(), $undefined, _depth + 1, message.files);
                            message.reply = "files";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.bytes = $root.operant.v1.FileBytes.decode(reader, reader.size(), $undefined, _depth + 1, message.bytes);
                            message.reply = "bytes";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ControlReply;
        })();

        v1.ControlRefusal = (function() {

            /**
             * Properties of a ControlRefusal.
             * @typedef {Object} operant.v1.ControlRefusal.$Properties
             * @property {string|null} [code] Stable code, e.g. OPERANT_CONTROL_UNKNOWN_STUDY.
             * @property {string|null} [message] ControlRefusal message
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ControlRefusal.
             * @memberof operant.v1
             * @interface IControlRefusal
             * @augments operant.v1.ControlRefusal.$Properties
             * @deprecated Use operant.v1.ControlRefusal.$Properties instead.
             */

            /**
             * Shape of a ControlRefusal.
             * @typedef {operant.v1.ControlRefusal.$Properties} operant.v1.ControlRefusal.$Shape
             */

            /**
             * Constructs a new ControlRefusal.
             * @memberof operant.v1
             * @classdesc Represents a ControlRefusal.
             * @constructor
             * @param {operant.v1.ControlRefusal.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ControlRefusal = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Stable code, e.g. OPERANT_CONTROL_UNKNOWN_STUDY.
             * @member {string} code
             * @memberof operant.v1.ControlRefusal
             * @instance
             */
            ControlRefusal.prototype.code = "";

            /**
             * ControlRefusal message.
             * @member {string} message
             * @memberof operant.v1.ControlRefusal
             * @instance
             */
            ControlRefusal.prototype.message = "";

            /**
             * Creates a new ControlRefusal instance using the specified properties.
             * @function create
             * @memberof operant.v1.ControlRefusal
             * @static
             * @param {operant.v1.ControlRefusal.$Properties=} [properties] Properties to set
             * @returns {operant.v1.ControlRefusal} ControlRefusal instance
             * @type {{
             *   (properties: operant.v1.ControlRefusal.$Shape): operant.v1.ControlRefusal & operant.v1.ControlRefusal.$Shape;
             *   (properties?: operant.v1.ControlRefusal.$Properties): operant.v1.ControlRefusal;
             * }}
             */
            ControlRefusal.create = function(properties) {
                return new ControlRefusal(properties);
            };

            /**
             * Encodes the specified ControlRefusal message. Does not implicitly {@link operant.v1.ControlRefusal.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.ControlRefusal
             * @static
             * @param {operant.v1.ControlRefusal.$Properties} message ControlRefusal message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ControlRefusal.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.code);
                if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.message);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ControlRefusal message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.ControlRefusal
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.ControlRefusal & operant.v1.ControlRefusal.$Shape} ControlRefusal
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ControlRefusal.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.ControlRefusal();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ControlRefusal;
        })();

        v1.StudyList = (function() {

            /**
             * Properties of a StudyList.
             * @typedef {Object} operant.v1.StudyList.$Properties
             * @property {Array.<operant.v1.StudyStatus.$Properties>|null} [studies] StudyList studies
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a StudyList.
             * @memberof operant.v1
             * @interface IStudyList
             * @augments operant.v1.StudyList.$Properties
             * @deprecated Use operant.v1.StudyList.$Properties instead.
             */

            /**
             * Shape of a StudyList.
             * @typedef {operant.v1.StudyList.$Properties} operant.v1.StudyList.$Shape
             */

            /**
             * Constructs a new StudyList.
             * @memberof operant.v1
             * @classdesc Represents a StudyList.
             * @constructor
             * @param {operant.v1.StudyList.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const StudyList = function (properties) {
                this.studies = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * StudyList studies.
             * @member {Array.<operant.v1.StudyStatus.$Properties>} studies
             * @memberof operant.v1.StudyList
             * @instance
             */
            StudyList.prototype.studies = $util.emptyArray;

            /**
             * Creates a new StudyList instance using the specified properties.
             * @function create
             * @memberof operant.v1.StudyList
             * @static
             * @param {operant.v1.StudyList.$Properties=} [properties] Properties to set
             * @returns {operant.v1.StudyList} StudyList instance
             * @type {{
             *   (properties: operant.v1.StudyList.$Shape): operant.v1.StudyList & operant.v1.StudyList.$Shape;
             *   (properties?: operant.v1.StudyList.$Properties): operant.v1.StudyList;
             * }}
             */
            StudyList.create = function(properties) {
                return new StudyList(properties);
            };

            /**
             * Encodes the specified StudyList message. Does not implicitly {@link operant.v1.StudyList.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.StudyList
             * @static
             * @param {operant.v1.StudyList.$Properties} message StudyList message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            StudyList.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.studies != null && message.studies.length)
                    for (let i = 0; i < message.studies.length; ++i)
                        $root.operant.v1.StudyStatus.encode(message.studies[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a StudyList message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.StudyList
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.StudyList & operant.v1.StudyList.$Shape} StudyList
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            StudyList.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.StudyList();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.studies && message.studies.length))
                                message.studies = [];
                            message.studies.push($root.operant.v1.StudyStatus.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return StudyList;
        })();

        v1.StudyStatus = (function() {

            /**
             * Properties of a StudyStatus.
             * @typedef {Object} operant.v1.StudyStatus.$Properties
             * @property {Uint8Array|null} [id] SHA-256 of the manifest, 32 bytes.
             * @property {string|null} [name] StudyStatus name
             * @property {operant.v1.StudyStanding|null} [standing] StudyStatus standing
             * @property {number|null} [total] StudyStatus total
             * @property {number|null} [committed] StudyStatus committed
             * @property {number|null} [failed] StudyStatus failed
             * @property {number|null} [verified] StudyStatus verified
             * @property {number|null} [conflicts] StudyStatus conflicts
             * @property {number|null} [outstanding] StudyStatus outstanding
             * @property {number|null} [stepsPerSecond] Absent where there is no rate (yet).
             * @property {number|null} [subjectsPerSecond] StudyStatus subjectsPerSecond
             * @property {number|null} [secondsLeft] StudyStatus secondsLeft
             * @property {Uint8Array|null} [digest] Digest of the complete dataset, 32 bytes, or absent.
             * @property {string|null} [reason] Why it stopped or failed, for people; else empty.
             * @property {Array.<operant.v1.ConditionStatus.$Properties>|null} [conditions] The first of them only.
             * @property {Array.<operant.v1.GivenUp.$Properties>|null} [givenUp] StudyStatus givenUp
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a StudyStatus.
             * @memberof operant.v1
             * @interface IStudyStatus
             * @augments operant.v1.StudyStatus.$Properties
             * @deprecated Use operant.v1.StudyStatus.$Properties instead.
             */

            /**
             * Shape of a StudyStatus.
             * @typedef {operant.v1.StudyStatus.$Properties} operant.v1.StudyStatus.$Shape
             */

            /**
             * Constructs a new StudyStatus.
             * @memberof operant.v1
             * @classdesc How a study stands with the coordinator that keeps its dataset.
             * @constructor
             * @param {operant.v1.StudyStatus.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const StudyStatus = function (properties) {
                this.conditions = [];
                this.givenUp = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SHA-256 of the manifest, 32 bytes.
             * @member {Uint8Array} id
             * @memberof operant.v1.StudyStatus
             * @instance
             */
            StudyStatus.prototype.id = $util.newBuffer([]);

            /**
             * StudyStatus name.
             * @member {string} name
             * @memberof operant.v1.StudyStatus
             * @instance
             */
            StudyStatus.prototype.name = "";

            /**
             * StudyStatus standing.
             * @member {operant.v1.StudyStanding} standing
             * @memberof operant.v1.StudyStatus
             * @instance
             */
            StudyStatus.prototype.standing = 0;

            /**
             * StudyStatus total.
             * @member {number} total
             * @memberof operant.v1.StudyStatus
             * @instance
             */
            StudyStatus.prototype.total = 0;

            /**
             * StudyStatus committed.
             * @member {number} committed
             * @memberof operant.v1.StudyStatus
             * @instance
             */
            StudyStatus.prototype.committed = 0;

            /**
             * StudyStatus failed.
             * @member {number} failed
             * @memberof operant.v1.StudyStatus
             * @instance
             */
            StudyStatus.prototype.failed = 0;

            /**
             * StudyStatus verified.
             * @member {number} verified
             * @memberof operant.v1.StudyStatus
             * @instance
             */
            StudyStatus.prototype.verified = 0;

            /**
             * StudyStatus conflicts.
             * @member {number} conflicts
             * @memberof operant.v1.StudyStatus
             * @instance
             */
            StudyStatus.prototype.conflicts = 0;

            /**
             * StudyStatus outstanding.
             * @member {number} outstanding
             * @memberof operant.v1.StudyStatus
             * @instance
             */
            StudyStatus.prototype.outstanding = 0;

            /**
             * Absent where there is no rate (yet).
             * @member {number|null|undefined} stepsPerSecond
             * @memberof operant.v1.StudyStatus
             * @instance
             */
            StudyStatus.prototype.stepsPerSecond = null;

            /**
             * StudyStatus subjectsPerSecond.
             * @member {number|null|undefined} subjectsPerSecond
             * @memberof operant.v1.StudyStatus
             * @instance
             */
            StudyStatus.prototype.subjectsPerSecond = null;

            /**
             * StudyStatus secondsLeft.
             * @member {number|null|undefined} secondsLeft
             * @memberof operant.v1.StudyStatus
             * @instance
             */
            StudyStatus.prototype.secondsLeft = null;

            /**
             * Digest of the complete dataset, 32 bytes, or absent.
             * @member {Uint8Array} digest
             * @memberof operant.v1.StudyStatus
             * @instance
             */
            StudyStatus.prototype.digest = $util.newBuffer([]);

            /**
             * Why it stopped or failed, for people; else empty.
             * @member {string} reason
             * @memberof operant.v1.StudyStatus
             * @instance
             */
            StudyStatus.prototype.reason = "";

            /**
             * The first of them only.
             * @member {Array.<operant.v1.ConditionStatus.$Properties>} conditions
             * @memberof operant.v1.StudyStatus
             * @instance
             */
            StudyStatus.prototype.conditions = $util.emptyArray;

            /**
             * StudyStatus givenUp.
             * @member {Array.<operant.v1.GivenUp.$Properties>} givenUp
             * @memberof operant.v1.StudyStatus
             * @instance
             */
            StudyStatus.prototype.givenUp = $util.emptyArray;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(StudyStatus.prototype, "_stepsPerSecond", {
                get: $util.oneOfGetter($oneOfFields = ["stepsPerSecond"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(StudyStatus.prototype, "_subjectsPerSecond", {
                get: $util.oneOfGetter($oneOfFields = ["subjectsPerSecond"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(StudyStatus.prototype, "_secondsLeft", {
                get: $util.oneOfGetter($oneOfFields = ["secondsLeft"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new StudyStatus instance using the specified properties.
             * @function create
             * @memberof operant.v1.StudyStatus
             * @static
             * @param {operant.v1.StudyStatus.$Properties=} [properties] Properties to set
             * @returns {operant.v1.StudyStatus} StudyStatus instance
             * @type {{
             *   (properties: operant.v1.StudyStatus.$Shape): operant.v1.StudyStatus & operant.v1.StudyStatus.$Shape;
             *   (properties?: operant.v1.StudyStatus.$Properties): operant.v1.StudyStatus;
             * }}
             */
            StudyStatus.create = function(properties) {
                return new StudyStatus(properties);
            };

            /**
             * Encodes the specified StudyStatus message. Does not implicitly {@link operant.v1.StudyStatus.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.StudyStatus
             * @static
             * @param {operant.v1.StudyStatus.$Properties} message StudyStatus message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            StudyStatus.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.id);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                if (message.standing != null && $Object.hasOwnProperty.call(message, "standing") && message.standing !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.standing);
                if (message.total != null && $Object.hasOwnProperty.call(message, "total") && !$Object.is(message.total, 0))
                    writer.uint32(/* id 4, wireType 1 =*/33).double(message.total);
                if (message.committed != null && $Object.hasOwnProperty.call(message, "committed") && !$Object.is(message.committed, 0))
                    writer.uint32(/* id 5, wireType 1 =*/41).double(message.committed);
                if (message.failed != null && $Object.hasOwnProperty.call(message, "failed") && !$Object.is(message.failed, 0))
                    writer.uint32(/* id 6, wireType 1 =*/49).double(message.failed);
                if (message.verified != null && $Object.hasOwnProperty.call(message, "verified") && !$Object.is(message.verified, 0))
                    writer.uint32(/* id 7, wireType 1 =*/57).double(message.verified);
                if (message.conflicts != null && $Object.hasOwnProperty.call(message, "conflicts") && !$Object.is(message.conflicts, 0))
                    writer.uint32(/* id 8, wireType 1 =*/65).double(message.conflicts);
                if (message.outstanding != null && $Object.hasOwnProperty.call(message, "outstanding") && !$Object.is(message.outstanding, 0))
                    writer.uint32(/* id 9, wireType 1 =*/73).double(message.outstanding);
                if (message.stepsPerSecond != null && $Object.hasOwnProperty.call(message, "stepsPerSecond"))
                    writer.uint32(/* id 10, wireType 1 =*/81).double(message.stepsPerSecond);
                if (message.subjectsPerSecond != null && $Object.hasOwnProperty.call(message, "subjectsPerSecond"))
                    writer.uint32(/* id 11, wireType 1 =*/89).double(message.subjectsPerSecond);
                if (message.secondsLeft != null && $Object.hasOwnProperty.call(message, "secondsLeft"))
                    writer.uint32(/* id 12, wireType 1 =*/97).double(message.secondsLeft);
                if (message.digest != null && $Object.hasOwnProperty.call(message, "digest") && message.digest.length)
                    writer.uint32(/* id 13, wireType 2 =*/106).bytes(message.digest);
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(/* id 14, wireType 2 =*/114).string(message.reason);
                if (message.conditions != null && message.conditions.length)
                    for (let i = 0; i < message.conditions.length; ++i)
                        $root.operant.v1.ConditionStatus.encode(message.conditions[i], writer.uint32(/* id 15, wireType 2 =*/122).fork(), _depth + 1).ldelim();
                if (message.givenUp != null && message.givenUp.length)
                    for (let i = 0; i < message.givenUp.length; ++i)
                        $root.operant.v1.GivenUp.encode(message.givenUp[i], writer.uint32(/* id 16, wireType 2 =*/130).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a StudyStatus message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.StudyStatus
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.StudyStatus & operant.v1.StudyStatus.$Shape} StudyStatus
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            StudyStatus.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.StudyStatus();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.standing = value;
                            else
                                delete message.standing;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.total = value;
                            else
                                delete message.total;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.committed = value;
                            else
                                delete message.committed;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.failed = value;
                            else
                                delete message.failed;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.verified = value;
                            else
                                delete message.verified;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.conflicts = value;
                            else
                                delete message.conflicts;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.outstanding = value;
                            else
                                delete message.outstanding;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 1)
                                break;
                            message.stepsPerSecond = reader.double();
                            message._stepsPerSecond = "stepsPerSecond";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 1)
                                break;
                            message.subjectsPerSecond = reader.double();
                            message._subjectsPerSecond = "subjectsPerSecond";
                            continue;
                        }
                    case 12: {
                            if (wireType !== 1)
                                break;
                            message.secondsLeft = reader.double();
                            message._secondsLeft = "secondsLeft";
                            continue;
                        }
                    case 13: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.digest = value;
                            else
                                delete message.digest;
                            continue;
                        }
                    case 14: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    case 15: {
                            if (wireType !== 2)
                                break;
                            if (!(message.conditions && message.conditions.length))
                                message.conditions = [];
                            message.conditions.push($root.operant.v1.ConditionStatus.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 16: {
                            if (wireType !== 2)
                                break;
                            if (!(message.givenUp && message.givenUp.length))
                                message.givenUp = [];
                            message.givenUp.push($root.operant.v1.GivenUp.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return StudyStatus;
        })();

        /**
         * StudyStanding enum.
         * @name operant.v1.StudyStanding
         * @enum {number}
         * @property {number} STUDY_STANDING_UNSPECIFIED=0 STUDY_STANDING_UNSPECIFIED value
         * @property {number} STUDY_STANDING_RUNNING=1 STUDY_STANDING_RUNNING value
         * @property {number} STUDY_STANDING_PAUSED=2 STUDY_STANDING_PAUSED value
         * @property {number} STUDY_STANDING_COMPLETE=3 STUDY_STANDING_COMPLETE value
         * @property {number} STUDY_STANDING_STOPPED=4 STUDY_STANDING_STOPPED value
         * @property {number} STUDY_STANDING_CANCELLED=5 STUDY_STANDING_CANCELLED value
         * @property {number} STUDY_STANDING_FAILED=6 STUDY_STANDING_FAILED value
         */
        v1.StudyStanding = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "STUDY_STANDING_UNSPECIFIED"] = 0;
            values[valuesById[1] = "STUDY_STANDING_RUNNING"] = 1;
            values[valuesById[2] = "STUDY_STANDING_PAUSED"] = 2;
            values[valuesById[3] = "STUDY_STANDING_COMPLETE"] = 3;
            values[valuesById[4] = "STUDY_STANDING_STOPPED"] = 4;
            values[valuesById[5] = "STUDY_STANDING_CANCELLED"] = 5;
            values[valuesById[6] = "STUDY_STANDING_FAILED"] = 6;
            return values;
        })();

        v1.ConditionStatus = (function() {

            /**
             * Properties of a ConditionStatus.
             * @typedef {Object} operant.v1.ConditionStatus.$Properties
             * @property {string|null} [id] ConditionStatus id
             * @property {number|null} [total] ConditionStatus total
             * @property {number|null} [done] Committed or given up.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ConditionStatus.
             * @memberof operant.v1
             * @interface IConditionStatus
             * @augments operant.v1.ConditionStatus.$Properties
             * @deprecated Use operant.v1.ConditionStatus.$Properties instead.
             */

            /**
             * Shape of a ConditionStatus.
             * @typedef {operant.v1.ConditionStatus.$Properties} operant.v1.ConditionStatus.$Shape
             */

            /**
             * Constructs a new ConditionStatus.
             * @memberof operant.v1
             * @classdesc Represents a ConditionStatus.
             * @constructor
             * @param {operant.v1.ConditionStatus.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ConditionStatus = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ConditionStatus id.
             * @member {string} id
             * @memberof operant.v1.ConditionStatus
             * @instance
             */
            ConditionStatus.prototype.id = "";

            /**
             * ConditionStatus total.
             * @member {number} total
             * @memberof operant.v1.ConditionStatus
             * @instance
             */
            ConditionStatus.prototype.total = 0;

            /**
             * Committed or given up.
             * @member {number} done
             * @memberof operant.v1.ConditionStatus
             * @instance
             */
            ConditionStatus.prototype.done = 0;

            /**
             * Creates a new ConditionStatus instance using the specified properties.
             * @function create
             * @memberof operant.v1.ConditionStatus
             * @static
             * @param {operant.v1.ConditionStatus.$Properties=} [properties] Properties to set
             * @returns {operant.v1.ConditionStatus} ConditionStatus instance
             * @type {{
             *   (properties: operant.v1.ConditionStatus.$Shape): operant.v1.ConditionStatus & operant.v1.ConditionStatus.$Shape;
             *   (properties?: operant.v1.ConditionStatus.$Properties): operant.v1.ConditionStatus;
             * }}
             */
            ConditionStatus.create = function(properties) {
                return new ConditionStatus(properties);
            };

            /**
             * Encodes the specified ConditionStatus message. Does not implicitly {@link operant.v1.ConditionStatus.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.ConditionStatus
             * @static
             * @param {operant.v1.ConditionStatus.$Properties} message ConditionStatus message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ConditionStatus.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                if (message.total != null && $Object.hasOwnProperty.call(message, "total") && !$Object.is(message.total, 0))
                    writer.uint32(/* id 2, wireType 1 =*/17).double(message.total);
                if (message.done != null && $Object.hasOwnProperty.call(message, "done") && !$Object.is(message.done, 0))
                    writer.uint32(/* id 3, wireType 1 =*/25).double(message.done);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ConditionStatus message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.ConditionStatus
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.ConditionStatus & operant.v1.ConditionStatus.$Shape} ConditionStatus
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ConditionStatus.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.ConditionStatus();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.total = value;
                            else
                                delete message.total;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.done = value;
                            else
                                delete message.done;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ConditionStatus;
        })();

        v1.GivenUp = (function() {

            /**
             * Properties of a GivenUp.
             * @typedef {Object} operant.v1.GivenUp.$Properties
             * @property {number|null} [subject] GivenUp subject
             * @property {string|null} [code] GivenUp code
             * @property {string|null} [message] GivenUp message
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GivenUp.
             * @memberof operant.v1
             * @interface IGivenUp
             * @augments operant.v1.GivenUp.$Properties
             * @deprecated Use operant.v1.GivenUp.$Properties instead.
             */

            /**
             * Shape of a GivenUp.
             * @typedef {operant.v1.GivenUp.$Properties} operant.v1.GivenUp.$Shape
             */

            /**
             * Constructs a new GivenUp.
             * @memberof operant.v1
             * @classdesc Represents a GivenUp.
             * @constructor
             * @param {operant.v1.GivenUp.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GivenUp = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GivenUp subject.
             * @member {number} subject
             * @memberof operant.v1.GivenUp
             * @instance
             */
            GivenUp.prototype.subject = 0;

            /**
             * GivenUp code.
             * @member {string} code
             * @memberof operant.v1.GivenUp
             * @instance
             */
            GivenUp.prototype.code = "";

            /**
             * GivenUp message.
             * @member {string} message
             * @memberof operant.v1.GivenUp
             * @instance
             */
            GivenUp.prototype.message = "";

            /**
             * Creates a new GivenUp instance using the specified properties.
             * @function create
             * @memberof operant.v1.GivenUp
             * @static
             * @param {operant.v1.GivenUp.$Properties=} [properties] Properties to set
             * @returns {operant.v1.GivenUp} GivenUp instance
             * @type {{
             *   (properties: operant.v1.GivenUp.$Shape): operant.v1.GivenUp & operant.v1.GivenUp.$Shape;
             *   (properties?: operant.v1.GivenUp.$Properties): operant.v1.GivenUp;
             * }}
             */
            GivenUp.create = function(properties) {
                return new GivenUp(properties);
            };

            /**
             * Encodes the specified GivenUp message. Does not implicitly {@link operant.v1.GivenUp.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.GivenUp
             * @static
             * @param {operant.v1.GivenUp.$Properties} message GivenUp message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GivenUp.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.subject != null && $Object.hasOwnProperty.call(message, "subject") && message.subject !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.subject);
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.code);
                if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.message);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GivenUp message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.GivenUp
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.GivenUp & operant.v1.GivenUp.$Shape} GivenUp
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GivenUp.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.GivenUp();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.subject = value;
                            else
                                delete message.subject;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return GivenUp;
        })();

        v1.FileList = (function() {

            /**
             * Properties of a FileList.
             * @typedef {Object} operant.v1.FileList.$Properties
             * @property {Array.<operant.v1.DatasetFile.$Properties>|null} [files] FileList files
             * @property {string|null} [name] The folder's name: <study>-<start of the id>.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a FileList.
             * @memberof operant.v1
             * @interface IFileList
             * @augments operant.v1.FileList.$Properties
             * @deprecated Use operant.v1.FileList.$Properties instead.
             */

            /**
             * Shape of a FileList.
             * @typedef {operant.v1.FileList.$Properties} operant.v1.FileList.$Shape
             */

            /**
             * Constructs a new FileList.
             * @memberof operant.v1
             * @classdesc Represents a FileList.
             * @constructor
             * @param {operant.v1.FileList.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const FileList = function (properties) {
                this.files = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * FileList files.
             * @member {Array.<operant.v1.DatasetFile.$Properties>} files
             * @memberof operant.v1.FileList
             * @instance
             */
            FileList.prototype.files = $util.emptyArray;

            /**
             * The folder's name: <study>-<start of the id>.
             * @member {string} name
             * @memberof operant.v1.FileList
             * @instance
             */
            FileList.prototype.name = "";

            /**
             * Creates a new FileList instance using the specified properties.
             * @function create
             * @memberof operant.v1.FileList
             * @static
             * @param {operant.v1.FileList.$Properties=} [properties] Properties to set
             * @returns {operant.v1.FileList} FileList instance
             * @type {{
             *   (properties: operant.v1.FileList.$Shape): operant.v1.FileList & operant.v1.FileList.$Shape;
             *   (properties?: operant.v1.FileList.$Properties): operant.v1.FileList;
             * }}
             */
            FileList.create = function(properties) {
                return new FileList(properties);
            };

            /**
             * Encodes the specified FileList message. Does not implicitly {@link operant.v1.FileList.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.FileList
             * @static
             * @param {operant.v1.FileList.$Properties} message FileList message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            FileList.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.files != null && message.files.length)
                    for (let i = 0; i < message.files.length; ++i)
                        $root.operant.v1.DatasetFile.encode(message.files[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a FileList message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.FileList
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.FileList & operant.v1.FileList.$Shape} FileList
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            FileList.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.FileList();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.files && message.files.length))
                                message.files = [];
                            message.files.push($root.operant.v1.DatasetFile.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return FileList;
        })();

        v1.DatasetFile = (function() {

            /**
             * Properties of a DatasetFile.
             * @typedef {Object} operant.v1.DatasetFile.$Properties
             * @property {string|null} [path] Relative, with slashes.
             * @property {number|null} [size] DatasetFile size
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DatasetFile.
             * @memberof operant.v1
             * @interface IDatasetFile
             * @augments operant.v1.DatasetFile.$Properties
             * @deprecated Use operant.v1.DatasetFile.$Properties instead.
             */

            /**
             * Shape of a DatasetFile.
             * @typedef {operant.v1.DatasetFile.$Properties} operant.v1.DatasetFile.$Shape
             */

            /**
             * Constructs a new DatasetFile.
             * @memberof operant.v1
             * @classdesc Represents a DatasetFile.
             * @constructor
             * @param {operant.v1.DatasetFile.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DatasetFile = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Relative, with slashes.
             * @member {string} path
             * @memberof operant.v1.DatasetFile
             * @instance
             */
            DatasetFile.prototype.path = "";

            /**
             * DatasetFile size.
             * @member {number} size
             * @memberof operant.v1.DatasetFile
             * @instance
             */
            DatasetFile.prototype.size = 0;

            /**
             * Creates a new DatasetFile instance using the specified properties.
             * @function create
             * @memberof operant.v1.DatasetFile
             * @static
             * @param {operant.v1.DatasetFile.$Properties=} [properties] Properties to set
             * @returns {operant.v1.DatasetFile} DatasetFile instance
             * @type {{
             *   (properties: operant.v1.DatasetFile.$Shape): operant.v1.DatasetFile & operant.v1.DatasetFile.$Shape;
             *   (properties?: operant.v1.DatasetFile.$Properties): operant.v1.DatasetFile;
             * }}
             */
            DatasetFile.create = function(properties) {
                return new DatasetFile(properties);
            };

            /**
             * Encodes the specified DatasetFile message. Does not implicitly {@link operant.v1.DatasetFile.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.DatasetFile
             * @static
             * @param {operant.v1.DatasetFile.$Properties} message DatasetFile message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DatasetFile.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.path != null && $Object.hasOwnProperty.call(message, "path") && message.path !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.path);
                if (message.size != null && $Object.hasOwnProperty.call(message, "size") && !$Object.is(message.size, 0))
                    writer.uint32(/* id 2, wireType 1 =*/17).double(message.size);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DatasetFile message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.DatasetFile
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.DatasetFile & operant.v1.DatasetFile.$Shape} DatasetFile
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DatasetFile.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.DatasetFile();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.path = value;
                            else
                                delete message.path;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.size = value;
                            else
                                delete message.size;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return DatasetFile;
        })();

        v1.FileBytes = (function() {

            /**
             * Properties of a FileBytes.
             * @typedef {Object} operant.v1.FileBytes.$Properties
             * @property {Uint8Array|null} [bytes] FileBytes bytes
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a FileBytes.
             * @memberof operant.v1
             * @interface IFileBytes
             * @augments operant.v1.FileBytes.$Properties
             * @deprecated Use operant.v1.FileBytes.$Properties instead.
             */

            /**
             * Shape of a FileBytes.
             * @typedef {operant.v1.FileBytes.$Properties} operant.v1.FileBytes.$Shape
             */

            /**
             * Constructs a new FileBytes.
             * @memberof operant.v1
             * @classdesc Represents a FileBytes.
             * @constructor
             * @param {operant.v1.FileBytes.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const FileBytes = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * FileBytes bytes.
             * @member {Uint8Array} bytes
             * @memberof operant.v1.FileBytes
             * @instance
             */
            FileBytes.prototype.bytes = $util.newBuffer([]);

            /**
             * Creates a new FileBytes instance using the specified properties.
             * @function create
             * @memberof operant.v1.FileBytes
             * @static
             * @param {operant.v1.FileBytes.$Properties=} [properties] Properties to set
             * @returns {operant.v1.FileBytes} FileBytes instance
             * @type {{
             *   (properties: operant.v1.FileBytes.$Shape): operant.v1.FileBytes & operant.v1.FileBytes.$Shape;
             *   (properties?: operant.v1.FileBytes.$Properties): operant.v1.FileBytes;
             * }}
             */
            FileBytes.create = function(properties) {
                return new FileBytes(properties);
            };

            /**
             * Encodes the specified FileBytes message. Does not implicitly {@link operant.v1.FileBytes.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.FileBytes
             * @static
             * @param {operant.v1.FileBytes.$Properties} message FileBytes message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            FileBytes.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.bytes != null && $Object.hasOwnProperty.call(message, "bytes") && message.bytes.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.bytes);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a FileBytes message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.FileBytes
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.FileBytes & operant.v1.FileBytes.$Shape} FileBytes
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            FileBytes.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.FileBytes();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.bytes = value;
                            else
                                delete message.bytes;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return FileBytes;
        })();

        v1.BlockResult = (function() {

            /**
             * Properties of a BlockResult.
             * @typedef {Object} operant.v1.BlockResult.$Properties
             * @property {operant.v1.Block.$Properties|null} [block] BlockResult block
             * @property {operant.v1.Fence.$Properties|null} [fence] BlockResult fence
             * @property {Array.<operant.v1.SubjectResult.$Properties>|null} [subjects] One per finished subject, in subject order. Subjects missing here are named in `failure`.
             * @property {operant.v1.Failure.$Properties|null} [failure] Absent when every subject of the block finished.
             * @property {operant.v1.Worker.$Properties|null} [worker] Who computed it, for the log and for the determinism alarm.
             * @property {number|null} [computeMs] Wall-clock time that the block took there, for choosing the size of later blocks; 0 = unknown.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a BlockResult.
             * @memberof operant.v1
             * @interface IBlockResult
             * @augments operant.v1.BlockResult.$Properties
             * @deprecated Use operant.v1.BlockResult.$Properties instead.
             */

            /**
             * Shape of a BlockResult.
             * @typedef {operant.v1.BlockResult.$Properties} operant.v1.BlockResult.$Shape
             */

            /**
             * Constructs a new BlockResult.
             * @memberof operant.v1
             * @classdesc What became of one block.
             * @constructor
             * @param {operant.v1.BlockResult.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const BlockResult = function (properties) {
                this.subjects = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * BlockResult block.
             * @member {operant.v1.Block.$Properties|null|undefined} block
             * @memberof operant.v1.BlockResult
             * @instance
             */
            BlockResult.prototype.block = null;

            /**
             * BlockResult fence.
             * @member {operant.v1.Fence.$Properties|null|undefined} fence
             * @memberof operant.v1.BlockResult
             * @instance
             */
            BlockResult.prototype.fence = null;

            /**
             * One per finished subject, in subject order. Subjects missing here are named in `failure`.
             * @member {Array.<operant.v1.SubjectResult.$Properties>} subjects
             * @memberof operant.v1.BlockResult
             * @instance
             */
            BlockResult.prototype.subjects = $util.emptyArray;

            /**
             * Absent when every subject of the block finished.
             * @member {operant.v1.Failure.$Properties|null|undefined} failure
             * @memberof operant.v1.BlockResult
             * @instance
             */
            BlockResult.prototype.failure = null;

            /**
             * Who computed it, for the log and for the determinism alarm.
             * @member {operant.v1.Worker.$Properties|null|undefined} worker
             * @memberof operant.v1.BlockResult
             * @instance
             */
            BlockResult.prototype.worker = null;

            /**
             * Wall-clock time that the block took there, for choosing the size of later blocks; 0 = unknown.
             * @member {number} computeMs
             * @memberof operant.v1.BlockResult
             * @instance
             */
            BlockResult.prototype.computeMs = 0;

            /**
             * Creates a new BlockResult instance using the specified properties.
             * @function create
             * @memberof operant.v1.BlockResult
             * @static
             * @param {operant.v1.BlockResult.$Properties=} [properties] Properties to set
             * @returns {operant.v1.BlockResult} BlockResult instance
             * @type {{
             *   (properties: operant.v1.BlockResult.$Shape): operant.v1.BlockResult & operant.v1.BlockResult.$Shape;
             *   (properties?: operant.v1.BlockResult.$Properties): operant.v1.BlockResult;
             * }}
             */
            BlockResult.create = function(properties) {
                return new BlockResult(properties);
            };

            /**
             * Encodes the specified BlockResult message. Does not implicitly {@link operant.v1.BlockResult.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.BlockResult
             * @static
             * @param {operant.v1.BlockResult.$Properties} message BlockResult message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            BlockResult.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.block != null && $Object.hasOwnProperty.call(message, "block"))
                    $root.operant.v1.Block.encode(message.block, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.fence != null && $Object.hasOwnProperty.call(message, "fence"))
                    $root.operant.v1.Fence.encode(message.fence, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.subjects != null && message.subjects.length)
                    for (let i = 0; i < message.subjects.length; ++i)
                        $root.operant.v1.SubjectResult.encode(message.subjects[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.failure != null && $Object.hasOwnProperty.call(message, "failure"))
                    $root.operant.v1.Failure.encode(message.failure, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.worker != null && $Object.hasOwnProperty.call(message, "worker"))
                    $root.operant.v1.Worker.encode(message.worker, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.computeMs != null && $Object.hasOwnProperty.call(message, "computeMs") && !$Object.is(message.computeMs, 0))
                    writer.uint32(/* id 6, wireType 1 =*/49).double(message.computeMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a BlockResult message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.BlockResult
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.BlockResult & operant.v1.BlockResult.$Shape} BlockResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            BlockResult.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.BlockResult();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.block = $root.operant.v1.Block.decode(reader, reader.size(), $undefined, _depth + 1, message.block);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.fence = $root.operant.v1.Fence.decode(reader, reader.size(), $undefined, _depth + 1, message.fence);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.subjects && message.subjects.length))
                                message.subjects = [];
                            message.subjects.push($root.operant.v1.SubjectResult.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.failure = $root.operant.v1.Failure.decode(reader, reader.size(), $undefined, _depth + 1, message.failure);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.worker = $root.operant.v1.Worker.decode(reader, reader.size(), $undefined, _depth + 1, message.worker);
                            continue;
                        }
                    case 6: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.computeMs = value;
                            else
                                delete message.computeMs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return BlockResult;
        })();

        v1.SubjectResult = (function() {

            /**
             * Properties of a SubjectResult.
             * @typedef {Object} operant.v1.SubjectResult.$Properties
             * @property {number|null} [subject] Index in the whole study.
             * @property {Uint8Array|null} [digest] SHA-256 over the canonical bytes of the trials and the final snapshot of the agent.
             * @property {Array.<operant.v1.Table.$Properties>|null} [tables] SubjectResult tables
             * @property {number|null} [steps] Environment steps, trials and spine updates, for the accounts.
             * @property {number|null} [trials] SubjectResult trials
             * @property {number|null} [spineUpdates] SubjectResult spineUpdates
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SubjectResult.
             * @memberof operant.v1
             * @interface ISubjectResult
             * @augments operant.v1.SubjectResult.$Properties
             * @deprecated Use operant.v1.SubjectResult.$Properties instead.
             */

            /**
             * Shape of a SubjectResult.
             * @typedef {operant.v1.SubjectResult.$Properties} operant.v1.SubjectResult.$Shape
             */

            /**
             * Constructs a new SubjectResult.
             * @memberof operant.v1
             * @classdesc Everything one animal leaves behind.
             * @constructor
             * @param {operant.v1.SubjectResult.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SubjectResult = function (properties) {
                this.tables = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Index in the whole study.
             * @member {number} subject
             * @memberof operant.v1.SubjectResult
             * @instance
             */
            SubjectResult.prototype.subject = 0;

            /**
             * SHA-256 over the canonical bytes of the trials and the final snapshot of the agent.
             * @member {Uint8Array} digest
             * @memberof operant.v1.SubjectResult
             * @instance
             */
            SubjectResult.prototype.digest = $util.newBuffer([]);

            /**
             * SubjectResult tables.
             * @member {Array.<operant.v1.Table.$Properties>} tables
             * @memberof operant.v1.SubjectResult
             * @instance
             */
            SubjectResult.prototype.tables = $util.emptyArray;

            /**
             * Environment steps, trials and spine updates, for the accounts.
             * @member {number} steps
             * @memberof operant.v1.SubjectResult
             * @instance
             */
            SubjectResult.prototype.steps = 0;

            /**
             * SubjectResult trials.
             * @member {number} trials
             * @memberof operant.v1.SubjectResult
             * @instance
             */
            SubjectResult.prototype.trials = 0;

            /**
             * SubjectResult spineUpdates.
             * @member {number} spineUpdates
             * @memberof operant.v1.SubjectResult
             * @instance
             */
            SubjectResult.prototype.spineUpdates = 0;

            /**
             * Creates a new SubjectResult instance using the specified properties.
             * @function create
             * @memberof operant.v1.SubjectResult
             * @static
             * @param {operant.v1.SubjectResult.$Properties=} [properties] Properties to set
             * @returns {operant.v1.SubjectResult} SubjectResult instance
             * @type {{
             *   (properties: operant.v1.SubjectResult.$Shape): operant.v1.SubjectResult & operant.v1.SubjectResult.$Shape;
             *   (properties?: operant.v1.SubjectResult.$Properties): operant.v1.SubjectResult;
             * }}
             */
            SubjectResult.create = function(properties) {
                return new SubjectResult(properties);
            };

            /**
             * Encodes the specified SubjectResult message. Does not implicitly {@link operant.v1.SubjectResult.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.SubjectResult
             * @static
             * @param {operant.v1.SubjectResult.$Properties} message SubjectResult message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SubjectResult.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.subject != null && $Object.hasOwnProperty.call(message, "subject") && message.subject !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.subject);
                if (message.digest != null && $Object.hasOwnProperty.call(message, "digest") && message.digest.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.digest);
                if (message.tables != null && message.tables.length)
                    for (let i = 0; i < message.tables.length; ++i)
                        $root.operant.v1.Table.encode(message.tables[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.steps != null && $Object.hasOwnProperty.call(message, "steps") && !$Object.is(message.steps, 0))
                    writer.uint32(/* id 4, wireType 1 =*/33).double(message.steps);
                if (message.trials != null && $Object.hasOwnProperty.call(message, "trials") && !$Object.is(message.trials, 0))
                    writer.uint32(/* id 5, wireType 1 =*/41).double(message.trials);
                if (message.spineUpdates != null && $Object.hasOwnProperty.call(message, "spineUpdates") && !$Object.is(message.spineUpdates, 0))
                    writer.uint32(/* id 6, wireType 1 =*/49).double(message.spineUpdates);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SubjectResult message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.SubjectResult
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.SubjectResult & operant.v1.SubjectResult.$Shape} SubjectResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SubjectResult.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.SubjectResult();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.subject = value;
                            else
                                delete message.subject;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.digest = value;
                            else
                                delete message.digest;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.tables && message.tables.length))
                                message.tables = [];
                            message.tables.push($root.operant.v1.Table.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.steps = value;
                            else
                                delete message.steps;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.trials = value;
                            else
                                delete message.trials;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.spineUpdates = value;
                            else
                                delete message.spineUpdates;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SubjectResult;
        })();

        v1.Table = (function() {

            /**
             * Properties of a Table.
             * @typedef {Object} operant.v1.Table.$Properties
             * @property {string|null} [name] trials, sessions, spines, traces, events or measures.
             * @property {number|null} [rows] Table rows
             * @property {Array.<operant.v1.Column.$Properties>|null} [columns] Table columns
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Table.
             * @memberof operant.v1
             * @interface ITable
             * @augments operant.v1.Table.$Properties
             * @deprecated Use operant.v1.Table.$Properties instead.
             */

            /**
             * Shape of a Table.
             * @typedef {operant.v1.Table.$Properties} operant.v1.Table.$Shape
             */

            /**
             * Constructs a new Table.
             * @memberof operant.v1
             * @classdesc Rows of one table, column by column.
             * @constructor
             * @param {operant.v1.Table.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Table = function (properties) {
                this.columns = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * trials, sessions, spines, traces, events or measures.
             * @member {string} name
             * @memberof operant.v1.Table
             * @instance
             */
            Table.prototype.name = "";

            /**
             * Table rows.
             * @member {number} rows
             * @memberof operant.v1.Table
             * @instance
             */
            Table.prototype.rows = 0;

            /**
             * Table columns.
             * @member {Array.<operant.v1.Column.$Properties>} columns
             * @memberof operant.v1.Table
             * @instance
             */
            Table.prototype.columns = $util.emptyArray;

            /**
             * Creates a new Table instance using the specified properties.
             * @function create
             * @memberof operant.v1.Table
             * @static
             * @param {operant.v1.Table.$Properties=} [properties] Properties to set
             * @returns {operant.v1.Table} Table instance
             * @type {{
             *   (properties: operant.v1.Table.$Shape): operant.v1.Table & operant.v1.Table.$Shape;
             *   (properties?: operant.v1.Table.$Properties): operant.v1.Table;
             * }}
             */
            Table.create = function(properties) {
                return new Table(properties);
            };

            /**
             * Encodes the specified Table message. Does not implicitly {@link operant.v1.Table.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.Table
             * @static
             * @param {operant.v1.Table.$Properties} message Table message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Table.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.rows != null && $Object.hasOwnProperty.call(message, "rows") && message.rows !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.rows);
                if (message.columns != null && message.columns.length)
                    for (let i = 0; i < message.columns.length; ++i)
                        $root.operant.v1.Column.encode(message.columns[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Table message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.Table
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.Table & operant.v1.Table.$Shape} Table
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Table.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.Table();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.rows = value;
                            else
                                delete message.rows;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.columns && message.columns.length))
                                message.columns = [];
                            message.columns.push($root.operant.v1.Column.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Table;
        })();

        v1.Column = (function() {

            /**
             * Properties of a Column.
             * @typedef {Object} operant.v1.Column.$Properties
             * @property {string|null} [name] Column name
             * @property {operant.v1.ColumnType|null} [type] Column type
             * @property {Uint8Array|null} [values] Little-endian values, rows times the width of the type; dictionary indices (uint32) for TEXT.
             * @property {Array.<string>|null} [texts] The dictionary of a TEXT column.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Column.
             * @memberof operant.v1
             * @interface IColumn
             * @augments operant.v1.Column.$Properties
             * @deprecated Use operant.v1.Column.$Properties instead.
             */

            /**
             * Shape of a Column.
             * @typedef {operant.v1.Column.$Properties} operant.v1.Column.$Shape
             */

            /**
             * Constructs a new Column.
             * @memberof operant.v1
             * @classdesc Represents a Column.
             * @constructor
             * @param {operant.v1.Column.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Column = function (properties) {
                this.texts = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Column name.
             * @member {string} name
             * @memberof operant.v1.Column
             * @instance
             */
            Column.prototype.name = "";

            /**
             * Column type.
             * @member {operant.v1.ColumnType} type
             * @memberof operant.v1.Column
             * @instance
             */
            Column.prototype.type = 0;

            /**
             * Little-endian values, rows times the width of the type; dictionary indices (uint32) for TEXT.
             * @member {Uint8Array} values
             * @memberof operant.v1.Column
             * @instance
             */
            Column.prototype.values = $util.newBuffer([]);

            /**
             * The dictionary of a TEXT column.
             * @member {Array.<string>} texts
             * @memberof operant.v1.Column
             * @instance
             */
            Column.prototype.texts = $util.emptyArray;

            /**
             * Creates a new Column instance using the specified properties.
             * @function create
             * @memberof operant.v1.Column
             * @static
             * @param {operant.v1.Column.$Properties=} [properties] Properties to set
             * @returns {operant.v1.Column} Column instance
             * @type {{
             *   (properties: operant.v1.Column.$Shape): operant.v1.Column & operant.v1.Column.$Shape;
             *   (properties?: operant.v1.Column.$Properties): operant.v1.Column;
             * }}
             */
            Column.create = function(properties) {
                return new Column(properties);
            };

            /**
             * Encodes the specified Column message. Does not implicitly {@link operant.v1.Column.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.Column
             * @static
             * @param {operant.v1.Column.$Properties} message Column message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Column.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.type);
                if (message.values != null && $Object.hasOwnProperty.call(message, "values") && message.values.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.values);
                if (message.texts != null && message.texts.length)
                    for (let i = 0; i < message.texts.length; ++i)
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.texts[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Column message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.Column
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.Column & operant.v1.Column.$Shape} Column
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Column.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.Column();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.type = value;
                            else
                                delete message.type;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.values = value;
                            else
                                delete message.values;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.texts && message.texts.length))
                                message.texts = [];
                            message.texts.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Column;
        })();

        /**
         * ColumnType enum.
         * @name operant.v1.ColumnType
         * @enum {number}
         * @property {number} COLUMN_TYPE_UNSPECIFIED=0 COLUMN_TYPE_UNSPECIFIED value
         * @property {number} COLUMN_TYPE_UINT8=1 COLUMN_TYPE_UINT8 value
         * @property {number} COLUMN_TYPE_INT32=2 COLUMN_TYPE_INT32 value
         * @property {number} COLUMN_TYPE_UINT32=3 COLUMN_TYPE_UINT32 value
         * @property {number} COLUMN_TYPE_FLOAT32=4 COLUMN_TYPE_FLOAT32 value
         * @property {number} COLUMN_TYPE_FLOAT64=5 COLUMN_TYPE_FLOAT64 value
         * @property {number} COLUMN_TYPE_TEXT=6 COLUMN_TYPE_TEXT value
         */
        v1.ColumnType = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "COLUMN_TYPE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "COLUMN_TYPE_UINT8"] = 1;
            values[valuesById[2] = "COLUMN_TYPE_INT32"] = 2;
            values[valuesById[3] = "COLUMN_TYPE_UINT32"] = 3;
            values[valuesById[4] = "COLUMN_TYPE_FLOAT32"] = 4;
            values[valuesById[5] = "COLUMN_TYPE_FLOAT64"] = 5;
            values[valuesById[6] = "COLUMN_TYPE_TEXT"] = 6;
            return values;
        })();

        v1.Failure = (function() {

            /**
             * Properties of a Failure.
             * @typedef {Object} operant.v1.Failure.$Properties
             * @property {string|null} [code] Stable code, e.g. OPERANT_ENVIRONMENT_NOT_FINITE.
             * @property {string|null} [message] Field, value, allowed range and remedy, for people.
             * @property {number|null} [subject] The subject that failed, where it is known.
             * @property {boolean|null} [retryable] Whether the same block may succeed elsewhere (a dead worker) or never will (a wrong plug-in).
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Failure.
             * @memberof operant.v1
             * @interface IFailure
             * @augments operant.v1.Failure.$Properties
             * @deprecated Use operant.v1.Failure.$Properties instead.
             */

            /**
             * Shape of a Failure.
             * @typedef {operant.v1.Failure.$Properties} operant.v1.Failure.$Shape
             */

            /**
             * Constructs a new Failure.
             * @memberof operant.v1
             * @classdesc Why a subject did not finish: an expected outcome, not an exception.
             * @constructor
             * @param {operant.v1.Failure.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Failure = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Stable code, e.g. OPERANT_ENVIRONMENT_NOT_FINITE.
             * @member {string} code
             * @memberof operant.v1.Failure
             * @instance
             */
            Failure.prototype.code = "";

            /**
             * Field, value, allowed range and remedy, for people.
             * @member {string} message
             * @memberof operant.v1.Failure
             * @instance
             */
            Failure.prototype.message = "";

            /**
             * The subject that failed, where it is known.
             * @member {number|null|undefined} subject
             * @memberof operant.v1.Failure
             * @instance
             */
            Failure.prototype.subject = null;

            /**
             * Whether the same block may succeed elsewhere (a dead worker) or never will (a wrong plug-in).
             * @member {boolean} retryable
             * @memberof operant.v1.Failure
             * @instance
             */
            Failure.prototype.retryable = false;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Failure.prototype, "_subject", {
                get: $util.oneOfGetter($oneOfFields = ["subject"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Failure instance using the specified properties.
             * @function create
             * @memberof operant.v1.Failure
             * @static
             * @param {operant.v1.Failure.$Properties=} [properties] Properties to set
             * @returns {operant.v1.Failure} Failure instance
             * @type {{
             *   (properties: operant.v1.Failure.$Shape): operant.v1.Failure & operant.v1.Failure.$Shape;
             *   (properties?: operant.v1.Failure.$Properties): operant.v1.Failure;
             * }}
             */
            Failure.create = function(properties) {
                return new Failure(properties);
            };

            /**
             * Encodes the specified Failure message. Does not implicitly {@link operant.v1.Failure.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.Failure
             * @static
             * @param {operant.v1.Failure.$Properties} message Failure message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Failure.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.code);
                if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.message);
                if (message.subject != null && $Object.hasOwnProperty.call(message, "subject"))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.subject);
                if (message.retryable != null && $Object.hasOwnProperty.call(message, "retryable") && message.retryable !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.retryable);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Failure message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.Failure
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.Failure & operant.v1.Failure.$Shape} Failure
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Failure.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.Failure();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.subject = reader.uint32();
                            message._subject = "subject";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.retryable = value;
                            else
                                delete message.retryable;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Failure;
        })();

        v1.Worker = (function() {

            /**
             * Properties of a Worker.
             * @typedef {Object} operant.v1.Worker.$Properties
             * @property {string|null} [node] Worker node
             * @property {string|null} [runtime] Worker runtime
             * @property {string|null} [version] Worker version
             * @property {string|null} [architecture] Worker architecture
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Worker.
             * @memberof operant.v1
             * @interface IWorker
             * @augments operant.v1.Worker.$Properties
             * @deprecated Use operant.v1.Worker.$Properties instead.
             */

            /**
             * Shape of a Worker.
             * @typedef {operant.v1.Worker.$Properties} operant.v1.Worker.$Shape
             */

            /**
             * Constructs a new Worker.
             * @memberof operant.v1
             * @classdesc Represents a Worker.
             * @constructor
             * @param {operant.v1.Worker.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Worker = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Worker node.
             * @member {string} node
             * @memberof operant.v1.Worker
             * @instance
             */
            Worker.prototype.node = "";

            /**
             * Worker runtime.
             * @member {string} runtime
             * @memberof operant.v1.Worker
             * @instance
             */
            Worker.prototype.runtime = "";

            /**
             * Worker version.
             * @member {string} version
             * @memberof operant.v1.Worker
             * @instance
             */
            Worker.prototype.version = "";

            /**
             * Worker architecture.
             * @member {string} architecture
             * @memberof operant.v1.Worker
             * @instance
             */
            Worker.prototype.architecture = "";

            /**
             * Creates a new Worker instance using the specified properties.
             * @function create
             * @memberof operant.v1.Worker
             * @static
             * @param {operant.v1.Worker.$Properties=} [properties] Properties to set
             * @returns {operant.v1.Worker} Worker instance
             * @type {{
             *   (properties: operant.v1.Worker.$Shape): operant.v1.Worker & operant.v1.Worker.$Shape;
             *   (properties?: operant.v1.Worker.$Properties): operant.v1.Worker;
             * }}
             */
            Worker.create = function(properties) {
                return new Worker(properties);
            };

            /**
             * Encodes the specified Worker message. Does not implicitly {@link operant.v1.Worker.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.Worker
             * @static
             * @param {operant.v1.Worker.$Properties} message Worker message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Worker.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.node != null && $Object.hasOwnProperty.call(message, "node") && message.node !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.node);
                if (message.runtime != null && $Object.hasOwnProperty.call(message, "runtime") && message.runtime !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.runtime);
                if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.version);
                if (message.architecture != null && $Object.hasOwnProperty.call(message, "architecture") && message.architecture !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.architecture);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Worker message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.Worker
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.Worker & operant.v1.Worker.$Shape} Worker
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Worker.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.Worker();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.node = value;
                            else
                                delete message.node;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.runtime = value;
                            else
                                delete message.runtime;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.version = value;
                            else
                                delete message.version;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.architecture = value;
                            else
                                delete message.architecture;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Worker;
        })();

        v1.SessionRequest = (function() {

            /**
             * Properties of a SessionRequest.
             * @typedef {Object} operant.v1.SessionRequest.$Properties
             * @property {Uint8Array|null} [lease] Drawn by the client, 16 bytes; empty in a hello.
             * @property {number|null} [sequence] SessionRequest sequence
             * @property {operant.v1.Hello.$Properties|null} [hello] SessionRequest hello
             * @property {operant.v1.OpenLease.$Properties|null} [open] SessionRequest open
             * @property {operant.v1.RenewLease.$Properties|null} [renew] SessionRequest renew
             * @property {operant.v1.CloseLease.$Properties|null} [close] SessionRequest close
             * @property {operant.v1.ConfigureSubjects.$Properties|null} [configure] SessionRequest configure
             * @property {operant.v1.TakeSnapshots.$Properties|null} [snapshot] SessionRequest snapshot
             * @property {operant.v1.RestoreSnapshots.$Properties|null} [restore] SessionRequest restore
             * @property {operant.v1.EnvironmentBegin.$Properties|null} [environmentBegin] SessionRequest environmentBegin
             * @property {operant.v1.EnvironmentStep.$Properties|null} [environmentStep] SessionRequest environmentStep
             * @property {operant.v1.AgentBegin.$Properties|null} [agentBegin] SessionRequest agentBegin
             * @property {operant.v1.AgentStep.$Properties|null} [agentStep] SessionRequest agentStep
             * @property {operant.v1.AgentEnd.$Properties|null} [agentEnd] SessionRequest agentEnd
             * @property {operant.v1.AgentRest.$Properties|null} [agentRest] SessionRequest agentRest
             * @property {operant.v1.AgentLearning.$Properties|null} [agentLearning] SessionRequest agentLearning
             * @property {operant.v1.AgentCounters.$Properties|null} [agentCounters] SessionRequest agentCounters
             * @property {operant.v1.AgentProbe.$Properties|null} [agentProbe] SessionRequest agentProbe
             * @property {"hello"|"open"|"renew"|"close"|"configure"|"snapshot"|"restore"|"environmentBegin"|"environmentStep"|"agentBegin"|"agentStep"|"agentEnd"|"agentRest"|"agentLearning"|"agentCounters"|"agentProbe"} [request] SessionRequest request
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SessionRequest.
             * @memberof operant.v1
             * @interface ISessionRequest
             * @augments operant.v1.SessionRequest.$Properties
             * @deprecated Use operant.v1.SessionRequest.$Properties instead.
             */

            /**
             * Narrowed shape of a SessionRequest.
             * @typedef {{
             *   lease?: Uint8Array|null;
             *   sequence?: number|null;
             *   hello?: operant.v1.Hello.$Shape|null;
             *   open?: operant.v1.OpenLease.$Shape|null;
             *   renew?: operant.v1.RenewLease.$Shape|null;
             *   close?: operant.v1.CloseLease.$Shape|null;
             *   configure?: operant.v1.ConfigureSubjects.$Shape|null;
             *   snapshot?: operant.v1.TakeSnapshots.$Shape|null;
             *   restore?: operant.v1.RestoreSnapshots.$Shape|null;
             *   environmentBegin?: operant.v1.EnvironmentBegin.$Shape|null;
             *   environmentStep?: operant.v1.EnvironmentStep.$Shape|null;
             *   agentBegin?: operant.v1.AgentBegin.$Shape|null;
             *   agentStep?: operant.v1.AgentStep.$Shape|null;
             *   agentEnd?: operant.v1.AgentEnd.$Shape|null;
             *   agentRest?: operant.v1.AgentRest.$Shape|null;
             *   agentLearning?: operant.v1.AgentLearning.$Shape|null;
             *   agentCounters?: operant.v1.AgentCounters.$Shape|null;
             *   agentProbe?: operant.v1.AgentProbe.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ request?: undefined; hello?: null; open?: null; renew?: null; close?: null; configure?: null; snapshot?: null; restore?: null; environmentBegin?: null; environmentStep?: null; agentBegin?: null; agentStep?: null; agentEnd?: null; agentRest?: null; agentLearning?: null; agentCounters?: null; agentProbe?: null }|{ request?: "hello"; hello: operant.v1.Hello.$Shape; open?: null; renew?: null; close?: null; configure?: null; snapshot?: null; restore?: null; environmentBegin?: null; environmentStep?: null; agentBegin?: null; agentStep?: null; agentEnd?: null; agentRest?: null; agentLearning?: null; agentCounters?: null; agentProbe?: null }|{ request?: "open"; hello?: null; open: operant.v1.OpenLease.$Shape; renew?: null; close?: null; configure?: null; snapshot?: null; restore?: null; environmentBegin?: null; environmentStep?: null; agentBegin?: null; agentStep?: null; agentEnd?: null; agentRest?: null; agentLearning?: null; agentCounters?: null; agentProbe?: null }|{ request?: "renew"; hello?: null; open?: null; renew: operant.v1.RenewLease.$Shape; close?: null; configure?: null; snapshot?: null; restore?: null; environmentBegin?: null; environmentStep?: null; agentBegin?: null; agentStep?: null; agentEnd?: null; agentRest?: null; agentLearning?: null; agentCounters?: null; agentProbe?: null }|{ request?: "close"; hello?: null; open?: null; renew?: null; close: operant.v1.CloseLease.$Shape; configure?: null; snapshot?: null; restore?: null; environmentBegin?: null; environmentStep?: null; agentBegin?: null; agentStep?: null; agentEnd?: null; agentRest?: null; agentLearning?: null; agentCounters?: null; agentProbe?: null }|{ request?: "configure"; hello?: null; open?: null; renew?: null; close?: null; configure: operant.v1.ConfigureSubjects.$Shape; snapshot?: null; restore?: null; environmentBegin?: null; environmentStep?: null; agentBegin?: null; agentStep?: null; agentEnd?: null; agentRest?: null; agentLearning?: null; agentCounters?: null; agentProbe?: null }|{ request?: "snapshot"; hello?: null; open?: null; renew?: null; close?: null; configure?: null; snapshot: operant.v1.TakeSnapshots.$Shape; restore?: null; environmentBegin?: null; environmentStep?: null; agentBegin?: null; agentStep?: null; agentEnd?: null; agentRest?: null; agentLearning?: null; agentCounters?: null; agentProbe?: null }|{ request?: "restore"; hello?: null; open?: null; renew?: null; close?: null; configure?: null; snapshot?: null; restore: operant.v1.RestoreSnapshots.$Shape; environmentBegin?: null; environmentStep?: null; agentBegin?: null; agentStep?: null; agentEnd?: null; agentRest?: null; agentLearning?: null; agentCounters?: null; agentProbe?: null }|{ request?: "environmentBegin"; hello?: null; open?: null; renew?: null; close?: null; configure?: null; snapshot?: null; restore?: null; environmentBegin: operant.v1.EnvironmentBegin.$Shape; environmentStep?: null; agentBegin?: null; agentStep?: null; agentEnd?: null; agentRest?: null; agentLearning?: null; agentCounters?: null; agentProbe?: null }|{ request?: "environmentStep"; hello?: null; open?: null; renew?: null; close?: null; configure?: null; snapshot?: null; restore?: null; environmentBegin?: null; environmentStep: operant.v1.EnvironmentStep.$Shape; agentBegin?: null; agentStep?: null; agentEnd?: null; agentRest?: null; agentLearning?: null; agentCounters?: null; agentProbe?: null }|{ request?: "agentBegin"; hello?: null; open?: null; renew?: null; close?: null; configure?: null; snapshot?: null; restore?: null; environmentBegin?: null; environmentStep?: null; agentBegin: operant.v1.AgentBegin.$Shape; agentStep?: null; agentEnd?: null; agentRest?: null; agentLearning?: null; agentCounters?: null; agentProbe?: null }|{ request?: "agentStep"; hello?: null; open?: null; renew?: null; close?: null; configure?: null; snapshot?: null; restore?: null; environmentBegin?: null; environmentStep?: null; agentBegin?: null; agentStep: operant.v1.AgentStep.$Shape; agentEnd?: null; agentRest?: null; agentLearning?: null; agentCounters?: null; agentProbe?: null }|{ request?: "agentEnd"; hello?: null; open?: null; renew?: null; close?: null; configure?: null; snapshot?: null; restore?: null; environmentBegin?: null; environmentStep?: null; agentBegin?: null; agentStep?: null; agentEnd: operant.v1.AgentEnd.$Shape; agentRest?: null; agentLearning?: null; agentCounters?: null; agentProbe?: null }|{ request?: "agentRest"; hello?: null; open?: null; renew?: null; close?: null; configure?: null; snapshot?: null; restore?: null; environmentBegin?: null; environmentStep?: null; agentBegin?: null; agentStep?: null; agentEnd?: null; agentRest: operant.v1.AgentRest.$Shape; agentLearning?: null; agentCounters?: null; agentProbe?: null }|{ request?: "agentLearning"; hello?: null; open?: null; renew?: null; close?: null; configure?: null; snapshot?: null; restore?: null; environmentBegin?: null; environmentStep?: null; agentBegin?: null; agentStep?: null; agentEnd?: null; agentRest?: null; agentLearning: operant.v1.AgentLearning.$Shape; agentCounters?: null; agentProbe?: null }|{ request?: "agentCounters"; hello?: null; open?: null; renew?: null; close?: null; configure?: null; snapshot?: null; restore?: null; environmentBegin?: null; environmentStep?: null; agentBegin?: null; agentStep?: null; agentEnd?: null; agentRest?: null; agentLearning?: null; agentCounters: operant.v1.AgentCounters.$Shape; agentProbe?: null }|{ request?: "agentProbe"; hello?: null; open?: null; renew?: null; close?: null; configure?: null; snapshot?: null; restore?: null; environmentBegin?: null; environmentStep?: null; agentBegin?: null; agentStep?: null; agentEnd?: null; agentRest?: null; agentLearning?: null; agentCounters?: null; agentProbe: operant.v1.AgentProbe.$Shape })
             * )} operant.v1.SessionRequest.$Shape
             */

            /**
             * Constructs a new SessionRequest.
             * @memberof operant.v1
             * @classdesc A served environment or agent: many subjects per message, under a lease that expires.
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
             * @constructor
             * @param {operant.v1.SessionRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SessionRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Drawn by the client, 16 bytes; empty in a hello.
             * @member {Uint8Array} lease
             * @memberof operant.v1.SessionRequest
             * @instance
             */
            SessionRequest.prototype.lease = $util.newBuffer([]);

            /**
             * SessionRequest sequence.
             * @member {number} sequence
             * @memberof operant.v1.SessionRequest
             * @instance
             */
            SessionRequest.prototype.sequence = 0;

            /**
             * SessionRequest hello.
             * @member {operant.v1.Hello.$Properties|null|undefined} hello
             * @memberof operant.v1.SessionRequest
             * @instance
             */
            SessionRequest.prototype.hello = null;

            /**
             * SessionRequest open.
             * @member {operant.v1.OpenLease.$Properties|null|undefined} open
             * @memberof operant.v1.SessionRequest
             * @instance
             */
            SessionRequest.prototype.open = null;

            /**
             * SessionRequest renew.
             * @member {operant.v1.RenewLease.$Properties|null|undefined} renew
             * @memberof operant.v1.SessionRequest
             * @instance
             */
            SessionRequest.prototype.renew = null;

            /**
             * SessionRequest close.
             * @member {operant.v1.CloseLease.$Properties|null|undefined} close
             * @memberof operant.v1.SessionRequest
             * @instance
             */
            SessionRequest.prototype.close = null;

            /**
             * SessionRequest configure.
             * @member {operant.v1.ConfigureSubjects.$Properties|null|undefined} configure
             * @memberof operant.v1.SessionRequest
             * @instance
             */
            SessionRequest.prototype.configure = null;

            /**
             * SessionRequest snapshot.
             * @member {operant.v1.TakeSnapshots.$Properties|null|undefined} snapshot
             * @memberof operant.v1.SessionRequest
             * @instance
             */
            SessionRequest.prototype.snapshot = null;

            /**
             * SessionRequest restore.
             * @member {operant.v1.RestoreSnapshots.$Properties|null|undefined} restore
             * @memberof operant.v1.SessionRequest
             * @instance
             */
            SessionRequest.prototype.restore = null;

            /**
             * SessionRequest environmentBegin.
             * @member {operant.v1.EnvironmentBegin.$Properties|null|undefined} environmentBegin
             * @memberof operant.v1.SessionRequest
             * @instance
             */
            SessionRequest.prototype.environmentBegin = null;

            /**
             * SessionRequest environmentStep.
             * @member {operant.v1.EnvironmentStep.$Properties|null|undefined} environmentStep
             * @memberof operant.v1.SessionRequest
             * @instance
             */
            SessionRequest.prototype.environmentStep = null;

            /**
             * SessionRequest agentBegin.
             * @member {operant.v1.AgentBegin.$Properties|null|undefined} agentBegin
             * @memberof operant.v1.SessionRequest
             * @instance
             */
            SessionRequest.prototype.agentBegin = null;

            /**
             * SessionRequest agentStep.
             * @member {operant.v1.AgentStep.$Properties|null|undefined} agentStep
             * @memberof operant.v1.SessionRequest
             * @instance
             */
            SessionRequest.prototype.agentStep = null;

            /**
             * SessionRequest agentEnd.
             * @member {operant.v1.AgentEnd.$Properties|null|undefined} agentEnd
             * @memberof operant.v1.SessionRequest
             * @instance
             */
            SessionRequest.prototype.agentEnd = null;

            /**
             * SessionRequest agentRest.
             * @member {operant.v1.AgentRest.$Properties|null|undefined} agentRest
             * @memberof operant.v1.SessionRequest
             * @instance
             */
            SessionRequest.prototype.agentRest = null;

            /**
             * SessionRequest agentLearning.
             * @member {operant.v1.AgentLearning.$Properties|null|undefined} agentLearning
             * @memberof operant.v1.SessionRequest
             * @instance
             */
            SessionRequest.prototype.agentLearning = null;

            /**
             * SessionRequest agentCounters.
             * @member {operant.v1.AgentCounters.$Properties|null|undefined} agentCounters
             * @memberof operant.v1.SessionRequest
             * @instance
             */
            SessionRequest.prototype.agentCounters = null;

            /**
             * SessionRequest agentProbe.
             * @member {operant.v1.AgentProbe.$Properties|null|undefined} agentProbe
             * @memberof operant.v1.SessionRequest
             * @instance
             */
            SessionRequest.prototype.agentProbe = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * SessionRequest request.
             * @member {"hello"|"open"|"renew"|"close"|"configure"|"snapshot"|"restore"|"environmentBegin"|"environmentStep"|"agentBegin"|"agentStep"|"agentEnd"|"agentRest"|"agentLearning"|"agentCounters"|"agentProbe"|undefined} request
             * @memberof operant.v1.SessionRequest
             * @instance
             */
            $Object.defineProperty(SessionRequest.prototype, "request", {
                get: $util.oneOfGetter($oneOfFields = ["hello", "open", "renew", "close", "configure", "snapshot", "restore", "environmentBegin", "environmentStep", "agentBegin", "agentStep", "agentEnd", "agentRest", "agentLearning", "agentCounters", "agentProbe"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new SessionRequest instance using the specified properties.
             * @function create
             * @memberof operant.v1.SessionRequest
             * @static
             * @param {operant.v1.SessionRequest.$Properties=} [properties] Properties to set
             * @returns {operant.v1.SessionRequest} SessionRequest instance
             * @type {{
             *   (properties: operant.v1.SessionRequest.$Shape): operant.v1.SessionRequest & operant.v1.SessionRequest.$Shape;
             *   (properties?: operant.v1.SessionRequest.$Properties): operant.v1.SessionRequest;
             * }}
             */
            SessionRequest.create = function(properties) {
                return new SessionRequest(properties);
            };

            /**
             * Encodes the specified SessionRequest message. Does not implicitly {@link operant.v1.SessionRequest.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.SessionRequest
             * @static
             * @param {operant.v1.SessionRequest.$Properties} message SessionRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SessionRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.lease != null && $Object.hasOwnProperty.call(message, "lease") && message.lease.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.lease);
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && message.sequence !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.sequence);
                if (message.hello != null && $Object.hasOwnProperty.call(message, "hello"))
                    $root.operant.v1.Hello.encode(message.hello, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.open != null && $Object.hasOwnProperty.call(message, "open"))
                    $root.operant.v1.OpenLease.encode(message.open, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.renew != null && $Object.hasOwnProperty.call(message, "renew"))
                    $root.operant.v1.RenewLease.encode(message.renew, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.close != null && $Object.hasOwnProperty.call(message, "close"))
                    $root.operant.v1.CloseLease.encode(message.close, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.configure != null && $Object.hasOwnProperty.call(message, "configure"))
                    $root.operant.v1.ConfigureSubjects.encode(message.configure, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.snapshot != null && $Object.hasOwnProperty.call(message, "snapshot"))
                    $root.operant.v1.TakeSnapshots.encode(message.snapshot, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.restore != null && $Object.hasOwnProperty.call(message, "restore"))
                    $root.operant.v1.RestoreSnapshots.encode(message.restore, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                if (message.environmentBegin != null && $Object.hasOwnProperty.call(message, "environmentBegin"))
                    $root.operant.v1.EnvironmentBegin.encode(message.environmentBegin, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                if (message.environmentStep != null && $Object.hasOwnProperty.call(message, "environmentStep"))
                    $root.operant.v1.EnvironmentStep.encode(message.environmentStep, writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
                if (message.agentBegin != null && $Object.hasOwnProperty.call(message, "agentBegin"))
                    $root.operant.v1.AgentBegin.encode(message.agentBegin, writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
                if (message.agentStep != null && $Object.hasOwnProperty.call(message, "agentStep"))
                    $root.operant.v1.AgentStep.encode(message.agentStep, writer.uint32(/* id 13, wireType 2 =*/106).fork(), _depth + 1).ldelim();
                if (message.agentEnd != null && $Object.hasOwnProperty.call(message, "agentEnd"))
                    $root.operant.v1.AgentEnd.encode(message.agentEnd, writer.uint32(/* id 14, wireType 2 =*/114).fork(), _depth + 1).ldelim();
                if (message.agentRest != null && $Object.hasOwnProperty.call(message, "agentRest"))
                    $root.operant.v1.AgentRest.encode(message.agentRest, writer.uint32(/* id 15, wireType 2 =*/122).fork(), _depth + 1).ldelim();
                if (message.agentLearning != null && $Object.hasOwnProperty.call(message, "agentLearning"))
                    $root.operant.v1.AgentLearning.encode(message.agentLearning, writer.uint32(/* id 16, wireType 2 =*/130).fork(), _depth + 1).ldelim();
                if (message.agentCounters != null && $Object.hasOwnProperty.call(message, "agentCounters"))
                    $root.operant.v1.AgentCounters.encode(message.agentCounters, writer.uint32(/* id 17, wireType 2 =*/138).fork(), _depth + 1).ldelim();
                if (message.agentProbe != null && $Object.hasOwnProperty.call(message, "agentProbe"))
                    $root.operant.v1.AgentProbe.encode(message.agentProbe, writer.uint32(/* id 18, wireType 2 =*/146).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SessionRequest message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.SessionRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.SessionRequest & operant.v1.SessionRequest.$Shape} SessionRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SessionRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.SessionRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.lease = value;
                            else
                                delete message.lease;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.hello = $root.operant.v1.Hello.decode(reader, reader.size(), $undefined, _depth + 1, message.hello);
                            message.request = "hello";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.open = $root.operant.v1.OpenLease.decode(reader, reader.size(), $undefined, _depth + 1, message.open);
                            message.request = "open";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.renew = $root.operant.v1.RenewLease.decode(reader, reader.size(), $undefined, _depth + 1, message.renew);
                            message.request = "renew";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.close = $root.operant.v1.CloseLease.decode(reader, reader.size(), $undefined, _depth + 1, message.close);
                            message.request = "close";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.configure = $root.operant.v1.ConfigureSubjects.decode(reader, reader.size(), $undefined, _depth + 1, message.configure);
                            message.request = "configure";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.snapshot = $root.operant.v1.TakeSnapshots.decode(reader, reader.size(), $undefined, _depth + 1, message.snapshot);
                            message.request = "snapshot";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.restore = $root.operant.v1.RestoreSnapshots.decode(reader, reader.size(), $undefined, _depth + 1, message.restore);
                            message.request = "restore";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.environmentBegin = $root.operant.v1.EnvironmentBegin.decode(reader, reader.size(), $undefined, _depth + 1, message.environmentBegin);
                            message.request = "environmentBegin";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            message.environmentStep = $root.operant.v1.EnvironmentStep.decode(reader, reader.size(), $undefined, _depth + 1, message.environmentStep);
                            message.request = "environmentStep";
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            message.agentBegin = $root.operant.v1.AgentBegin.decode(reader, reader.size(), $undefined, _depth + 1, message.agentBegin);
                            message.request = "agentBegin";
                            continue;
                        }
                    case 13: {
                            if (wireType !== 2)
                                break;
                            message.agentStep = $root.operant.v1.AgentStep.decode(reader, reader.size(), $undefined, _depth + 1, message.agentStep);
                            message.request = "agentStep";
                            continue;
                        }
                    case 14: {
                            if (wireType !== 2)
                                break;
                            message.agentEnd = $root.operant.v1.AgentEnd.decode(reader, reader.size(), $undefined, _depth + 1, message.agentEnd);
                            message.request = "agentEnd";
                            continue;
                        }
                    case 15: {
                            if (wireType !== 2)
                                break;
                            message.agentRest = $root.operant.v1.AgentRest.decode(reader, reader.size(), $undefined, _depth + 1, message.agentRest);
                            message.request = "agentRest";
                            continue;
                        }
                    case 16: {
                            if (wireType !== 2)
                                break;
                            message.agentLearning = $root.operant.v1.AgentLearning.decode(reader, reader.size(), $undefined, _depth + 1, message.agentLearning);
                            message.request = "agentLearning";
                            continue;
                        }
                    case 17: {
                            if (wireType !== 2)
                                break;
                            message.agentCounters = $root.operant.v1.AgentCounters.decode(reader, reader.size(), $undefined, _depth + 1, message.agentCounters);
                            message.request = "agentCounters";
                            continue;
                        }
                    case 18: {
                            if (wireType !== 2)
                                break;
                            message.agentProbe = $root.operant.v1.AgentProbe.decode(reader, reader.size(), $undefined, _depth + 1, message.agentProbe);
                            message.request = "agentProbe";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SessionRequest;
        })();

        v1.SessionReply = (function() {

            /**
             * Properties of a SessionReply.
             * @typedef {Object} operant.v1.SessionReply.$Properties
             * @property {Uint8Array|null} [lease] Both as in the request.
             * @property {number|null} [sequence] SessionReply sequence
             * @property {operant.v1.SessionRefusal.$Properties|null} [refusal] SessionReply refusal
             * @property {operant.v1.Welcome.$Properties|null} [welcome] To hello.
             * @property {operant.v1.LeaseGranted.$Properties|null} [granted] To open and renew.
             * @property {operant.v1.LeaseClosed.$Properties|null} [closed] To close; also where there was no such lease.
             * @property {operant.v1.SubjectsDone.$Properties|null} [done] To configure, restore, agent_end, agent_rest and agent_learning.
             * @property {operant.v1.Snapshots.$Properties|null} [snapshots] To snapshot.
             * @property {operant.v1.EnvironmentFrame.$Properties|null} [environmentFrame] To environment_begin and environment_step.
             * @property {operant.v1.AgentActions.$Properties|null} [agentActions] To agent_begin and agent_step.
             * @property {operant.v1.AgentTotals.$Properties|null} [agentTotals] To agent_counters.
             * @property {operant.v1.AgentMembers.$Properties|null} [agentMembers] To agent_probe.
             * @property {"refusal"|"welcome"|"granted"|"closed"|"done"|"snapshots"|"environmentFrame"|"agentActions"|"agentTotals"|"agentMembers"} [reply] SessionReply reply
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SessionReply.
             * @memberof operant.v1
             * @interface ISessionReply
             * @augments operant.v1.SessionReply.$Properties
             * @deprecated Use operant.v1.SessionReply.$Properties instead.
             */

            /**
             * Narrowed shape of a SessionReply.
             * @typedef {{
             *   lease?: Uint8Array|null;
             *   sequence?: number|null;
             *   refusal?: operant.v1.SessionRefusal.$Shape|null;
             *   welcome?: operant.v1.Welcome.$Shape|null;
             *   granted?: operant.v1.LeaseGranted.$Shape|null;
             *   closed?: operant.v1.LeaseClosed.$Shape|null;
             *   done?: operant.v1.SubjectsDone.$Shape|null;
             *   snapshots?: operant.v1.Snapshots.$Shape|null;
             *   environmentFrame?: operant.v1.EnvironmentFrame.$Shape|null;
             *   agentActions?: operant.v1.AgentActions.$Shape|null;
             *   agentTotals?: operant.v1.AgentTotals.$Shape|null;
             *   agentMembers?: operant.v1.AgentMembers.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ reply?: undefined; refusal?: null; welcome?: null; granted?: null; closed?: null; done?: null; snapshots?: null; environmentFrame?: null; agentActions?: null; agentTotals?: null; agentMembers?: null }|{ reply?: "refusal"; refusal: operant.v1.SessionRefusal.$Shape; welcome?: null; granted?: null; closed?: null; done?: null; snapshots?: null; environmentFrame?: null; agentActions?: null; agentTotals?: null; agentMembers?: null }|{ reply?: "welcome"; refusal?: null; welcome: operant.v1.Welcome.$Shape; granted?: null; closed?: null; done?: null; snapshots?: null; environmentFrame?: null; agentActions?: null; agentTotals?: null; agentMembers?: null }|{ reply?: "granted"; refusal?: null; welcome?: null; granted: operant.v1.LeaseGranted.$Shape; closed?: null; done?: null; snapshots?: null; environmentFrame?: null; agentActions?: null; agentTotals?: null; agentMembers?: null }|{ reply?: "closed"; refusal?: null; welcome?: null; granted?: null; closed: operant.v1.LeaseClosed.$Shape; done?: null; snapshots?: null; environmentFrame?: null; agentActions?: null; agentTotals?: null; agentMembers?: null }|{ reply?: "done"; refusal?: null; welcome?: null; granted?: null; closed?: null; done: operant.v1.SubjectsDone.$Shape; snapshots?: null; environmentFrame?: null; agentActions?: null; agentTotals?: null; agentMembers?: null }|{ reply?: "snapshots"; refusal?: null; welcome?: null; granted?: null; closed?: null; done?: null; snapshots: operant.v1.Snapshots.$Shape; environmentFrame?: null; agentActions?: null; agentTotals?: null; agentMembers?: null }|{ reply?: "environmentFrame"; refusal?: null; welcome?: null; granted?: null; closed?: null; done?: null; snapshots?: null; environmentFrame: operant.v1.EnvironmentFrame.$Shape; agentActions?: null; agentTotals?: null; agentMembers?: null }|{ reply?: "agentActions"; refusal?: null; welcome?: null; granted?: null; closed?: null; done?: null; snapshots?: null; environmentFrame?: null; agentActions: operant.v1.AgentActions.$Shape; agentTotals?: null; agentMembers?: null }|{ reply?: "agentTotals"; refusal?: null; welcome?: null; granted?: null; closed?: null; done?: null; snapshots?: null; environmentFrame?: null; agentActions?: null; agentTotals: operant.v1.AgentTotals.$Shape; agentMembers?: null }|{ reply?: "agentMembers"; refusal?: null; welcome?: null; granted?: null; closed?: null; done?: null; snapshots?: null; environmentFrame?: null; agentActions?: null; agentTotals?: null; agentMembers: operant.v1.AgentMembers.$Shape })
             * )} operant.v1.SessionReply.$Shape
             */

            /**
             * Constructs a new SessionReply.
             * @memberof operant.v1
             * @classdesc Represents a SessionReply.
             * @constructor
             * @param {operant.v1.SessionReply.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SessionReply = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Both as in the request.
             * @member {Uint8Array} lease
             * @memberof operant.v1.SessionReply
             * @instance
             */
            SessionReply.prototype.lease = $util.newBuffer([]);

            /**
             * SessionReply sequence.
             * @member {number} sequence
             * @memberof operant.v1.SessionReply
             * @instance
             */
            SessionReply.prototype.sequence = 0;

            /**
             * SessionReply refusal.
             * @member {operant.v1.SessionRefusal.$Properties|null|undefined} refusal
             * @memberof operant.v1.SessionReply
             * @instance
             */
            SessionReply.prototype.refusal = null;

            /**
             * To hello.
             * @member {operant.v1.Welcome.$Properties|null|undefined} welcome
             * @memberof operant.v1.SessionReply
             * @instance
             */
            SessionReply.prototype.welcome = null;

            /**
             * To open and renew.
             * @member {operant.v1.LeaseGranted.$Properties|null|undefined} granted
             * @memberof operant.v1.SessionReply
             * @instance
             */
            SessionReply.prototype.granted = null;

            /**
             * To close; also where there was no such lease.
             * @member {operant.v1.LeaseClosed.$Properties|null|undefined} closed
             * @memberof operant.v1.SessionReply
             * @instance
             */
            SessionReply.prototype.closed = null;

            /**
             * To configure, restore, agent_end, agent_rest and agent_learning.
             * @member {operant.v1.SubjectsDone.$Properties|null|undefined} done
             * @memberof operant.v1.SessionReply
             * @instance
             */
            SessionReply.prototype.done = null;

            /**
             * To snapshot.
             * @member {operant.v1.Snapshots.$Properties|null|undefined} snapshots
             * @memberof operant.v1.SessionReply
             * @instance
             */
            SessionReply.prototype.snapshots = null;

            /**
             * To environment_begin and environment_step.
             * @member {operant.v1.EnvironmentFrame.$Properties|null|undefined} environmentFrame
             * @memberof operant.v1.SessionReply
             * @instance
             */
            SessionReply.prototype.environmentFrame = null;

            /**
             * To agent_begin and agent_step.
             * @member {operant.v1.AgentActions.$Properties|null|undefined} agentActions
             * @memberof operant.v1.SessionReply
             * @instance
             */
            SessionReply.prototype.agentActions = null;

            /**
             * To agent_counters.
             * @member {operant.v1.AgentTotals.$Properties|null|undefined} agentTotals
             * @memberof operant.v1.SessionReply
             * @instance
             */
            SessionReply.prototype.agentTotals = null;

            /**
             * To agent_probe.
             * @member {operant.v1.AgentMembers.$Properties|null|undefined} agentMembers
             * @memberof operant.v1.SessionReply
             * @instance
             */
            SessionReply.prototype.agentMembers = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * SessionReply reply.
             * @member {"refusal"|"welcome"|"granted"|"closed"|"done"|"snapshots"|"environmentFrame"|"agentActions"|"agentTotals"|"agentMembers"|undefined} reply
             * @memberof operant.v1.SessionReply
             * @instance
             */
            $Object.defineProperty(SessionReply.prototype, "reply", {
                get: $util.oneOfGetter($oneOfFields = ["refusal", "welcome", "granted", "closed", "done", "snapshots", "environmentFrame", "agentActions", "agentTotals", "agentMembers"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new SessionReply instance using the specified properties.
             * @function create
             * @memberof operant.v1.SessionReply
             * @static
             * @param {operant.v1.SessionReply.$Properties=} [properties] Properties to set
             * @returns {operant.v1.SessionReply} SessionReply instance
             * @type {{
             *   (properties: operant.v1.SessionReply.$Shape): operant.v1.SessionReply & operant.v1.SessionReply.$Shape;
             *   (properties?: operant.v1.SessionReply.$Properties): operant.v1.SessionReply;
             * }}
             */
            SessionReply.create = function(properties) {
                return new SessionReply(properties);
            };

            /**
             * Encodes the specified SessionReply message. Does not implicitly {@link operant.v1.SessionReply.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.SessionReply
             * @static
             * @param {operant.v1.SessionReply.$Properties} message SessionReply message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SessionReply.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.lease != null && $Object.hasOwnProperty.call(message, "lease") && message.lease.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.lease);
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && message.sequence !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.sequence);
                if (message.refusal != null && $Object.hasOwnProperty.call(message, "refusal"))
                    $root.operant.v1.SessionRefusal.encode(message.refusal, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.welcome != null && $Object.hasOwnProperty.call(message, "welcome"))
                    $root.operant.v1.Welcome.encode(message.welcome, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.granted != null && $Object.hasOwnProperty.call(message, "granted"))
                    $root.operant.v1.LeaseGranted.encode(message.granted, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.closed != null && $Object.hasOwnProperty.call(message, "closed"))
                    $root.operant.v1.LeaseClosed.encode(message.closed, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.done != null && $Object.hasOwnProperty.call(message, "done"))
                    $root.operant.v1.SubjectsDone.encode(message.done, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.snapshots != null && $Object.hasOwnProperty.call(message, "snapshots"))
                    $root.operant.v1.Snapshots.encode(message.snapshots, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.environmentFrame != null && $Object.hasOwnProperty.call(message, "environmentFrame"))
                    $root.operant.v1.EnvironmentFrame.encode(message.environmentFrame, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                if (message.agentActions != null && $Object.hasOwnProperty.call(message, "agentActions"))
                    $root.operant.v1.AgentActions.encode(message.agentActions, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                if (message.agentTotals != null && $Object.hasOwnProperty.call(message, "agentTotals"))
                    $root.operant.v1.AgentTotals.encode(message.agentTotals, writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
                if (message.agentMembers != null && $Object.hasOwnProperty.call(message, "agentMembers"))
                    $root.operant.v1.AgentMembers.encode(message.agentMembers, writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SessionReply message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.SessionReply
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.SessionReply & operant.v1.SessionReply.$Shape} SessionReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SessionReply.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.SessionReply();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.lease = value;
                            else
                                delete message.lease;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.refusal = $root.operant.v1.SessionRefusal.decode(reader, reader.size(), $undefined, _depth + 1, message.refusal);
                            message.reply = "refusal";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.welcome = $root.operant.v1.Welcome.decode(reader, reader.size(), $undefined, _depth + 1, message.welcome);
                            message.reply = "welcome";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.granted = $root.operant.v1.LeaseGranted.decode(reader, reader.size(), $undefined, _depth + 1, message.granted);
                            message.reply = "granted";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.closed = $root.operant.v1.LeaseClosed.decode(reader, reader.size(), $undefined, _depth + 1, message.closed);
                            message.reply = "closed";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.done = $root.operant.v1.SubjectsDone.decode(reader, reader.size(), $undefined, _depth + 1, message.done);
                            message.reply = "done";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.snapshots = $root.operant.v1.Snapshots.decode(reader, reader.size(), $undefined, _depth + 1, message.snapshots);
                            message.reply = "snapshots";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.environmentFrame = $root.operant.v1.EnvironmentFrame.decode(reader, reader.size(), $undefined, _depth + 1, message.environmentFrame);
                            message.reply = "environmentFrame";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.agentActions = $root.operant.v1.AgentActions.decode(reader, reader.size(), $undefined, _depth + 1, message.agentActions);
                            message.reply = "agentActions";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            message.agentTotals = $root.operant.v1.AgentTotals.decode(reader, reader.size(), $undefined, _depth + 1, message.agentTotals);
                            message.reply = "agentTotals";
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            message.agentMembers = $root.operant.v1.AgentMembers.decode(reader, reader.size(), $undefined, _depth + 1, message.agentMembers);
                            message.reply = "agentMembers";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SessionReply;
        })();

        /**
         * Participant enum.
         * @name operant.v1.Participant
         * @enum {number}
         * @property {number} PARTICIPANT_UNSPECIFIED=0 PARTICIPANT_UNSPECIFIED value
         * @property {number} PARTICIPANT_ENVIRONMENT=1 PARTICIPANT_ENVIRONMENT value
         * @property {number} PARTICIPANT_AGENT=2 PARTICIPANT_AGENT value
         */
        v1.Participant = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "PARTICIPANT_UNSPECIFIED"] = 0;
            values[valuesById[1] = "PARTICIPANT_ENVIRONMENT"] = 1;
            values[valuesById[2] = "PARTICIPANT_AGENT"] = 2;
            return values;
        })();

        v1.Hello = (function() {

            /**
             * Properties of a Hello.
             * @typedef {Object} operant.v1.Hello.$Properties
             * @property {number|null} [protocolVersion] Version of this conversation that the client speaks: 1.
             * @property {operant.v1.Participant|null} [participant] Hello participant
             * @property {string|null} [id] `name@version` or `lab/name@version`.
             * @property {string|null} [parameters] JSON object of parameters; empty: the defaults.
             * @property {number|null} [stepSeconds] Length of one step, s; 0: the environment's own. For an agent it is part of `spaces`.
             * @property {string|null} [spaces] To an agent: JSON of the environment's spaces {channels, actions, stepSeconds}; else empty.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Hello.
             * @memberof operant.v1
             * @interface IHello
             * @augments operant.v1.Hello.$Properties
             * @deprecated Use operant.v1.Hello.$Properties instead.
             */

            /**
             * Shape of a Hello.
             * @typedef {operant.v1.Hello.$Properties} operant.v1.Hello.$Shape
             */

            /**
             * Constructs a new Hello.
             * @memberof operant.v1
             * @classdesc Asks who is there. Nothing is kept.
             * @constructor
             * @param {operant.v1.Hello.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Hello = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Version of this conversation that the client speaks: 1.
             * @member {number} protocolVersion
             * @memberof operant.v1.Hello
             * @instance
             */
            Hello.prototype.protocolVersion = 0;

            /**
             * Hello participant.
             * @member {operant.v1.Participant} participant
             * @memberof operant.v1.Hello
             * @instance
             */
            Hello.prototype.participant = 0;

            /**
             * `name@version` or `lab/name@version`.
             * @member {string} id
             * @memberof operant.v1.Hello
             * @instance
             */
            Hello.prototype.id = "";

            /**
             * JSON object of parameters; empty: the defaults.
             * @member {string} parameters
             * @memberof operant.v1.Hello
             * @instance
             */
            Hello.prototype.parameters = "";

            /**
             * Length of one step, s; 0: the environment's own. For an agent it is part of `spaces`.
             * @member {number} stepSeconds
             * @memberof operant.v1.Hello
             * @instance
             */
            Hello.prototype.stepSeconds = 0;

            /**
             * To an agent: JSON of the environment's spaces {channels, actions, stepSeconds}; else empty.
             * @member {string} spaces
             * @memberof operant.v1.Hello
             * @instance
             */
            Hello.prototype.spaces = "";

            /**
             * Creates a new Hello instance using the specified properties.
             * @function create
             * @memberof operant.v1.Hello
             * @static
             * @param {operant.v1.Hello.$Properties=} [properties] Properties to set
             * @returns {operant.v1.Hello} Hello instance
             * @type {{
             *   (properties: operant.v1.Hello.$Shape): operant.v1.Hello & operant.v1.Hello.$Shape;
             *   (properties?: operant.v1.Hello.$Properties): operant.v1.Hello;
             * }}
             */
            Hello.create = function(properties) {
                return new Hello(properties);
            };

            /**
             * Encodes the specified Hello message. Does not implicitly {@link operant.v1.Hello.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.Hello
             * @static
             * @param {operant.v1.Hello.$Properties} message Hello message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Hello.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.protocolVersion != null && $Object.hasOwnProperty.call(message, "protocolVersion") && message.protocolVersion !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.protocolVersion);
                if (message.participant != null && $Object.hasOwnProperty.call(message, "participant") && message.participant !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.participant);
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.id);
                if (message.parameters != null && $Object.hasOwnProperty.call(message, "parameters") && message.parameters !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.parameters);
                if (message.stepSeconds != null && $Object.hasOwnProperty.call(message, "stepSeconds") && !$Object.is(message.stepSeconds, 0))
                    writer.uint32(/* id 5, wireType 1 =*/41).double(message.stepSeconds);
                if (message.spaces != null && $Object.hasOwnProperty.call(message, "spaces") && message.spaces !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.spaces);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Hello message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.Hello
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.Hello & operant.v1.Hello.$Shape} Hello
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Hello.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.Hello();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.protocolVersion = value;
                            else
                                delete message.protocolVersion;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.participant = value;
                            else
                                delete message.participant;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.parameters = value;
                            else
                                delete message.parameters;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.stepSeconds = value;
                            else
                                delete message.stepSeconds;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.spaces = value;
                            else
                                delete message.spaces;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Hello;
        })();

        v1.Welcome = (function() {

            /**
             * Properties of a Welcome.
             * @typedef {Object} operant.v1.Welcome.$Properties
             * @property {number|null} [protocolVersion] Version of this conversation that the server speaks: 1.
             * @property {operant.v1.Participant|null} [participant] Welcome participant
             * @property {string|null} [id] Welcome id
             * @property {string|null} [serviceVersion] Version of the serving program.
             * @property {string|null} [spec] JSON. Environment: {channels, actions, stepSeconds, trial}; agent: {signals, counters, populations}.
             * @property {Uint8Array|null} [specHash] SHA-256 of `spec` in UTF-8, 32 bytes. Equal parameters give equal specs.
             * @property {number|null} [maxBatch] Most subjects of one lease.
             * @property {number|null} [maxLeaseMs] Longest lease, ms.
             * @property {string|null} [subject] Where this server takes everything else.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Welcome.
             * @memberof operant.v1
             * @interface IWelcome
             * @augments operant.v1.Welcome.$Properties
             * @deprecated Use operant.v1.Welcome.$Properties instead.
             */

            /**
             * Shape of a Welcome.
             * @typedef {operant.v1.Welcome.$Properties} operant.v1.Welcome.$Shape
             */

            /**
             * Constructs a new Welcome.
             * @memberof operant.v1
             * @classdesc Who answers, and for what.
             * @constructor
             * @param {operant.v1.Welcome.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Welcome = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Version of this conversation that the server speaks: 1.
             * @member {number} protocolVersion
             * @memberof operant.v1.Welcome
             * @instance
             */
            Welcome.prototype.protocolVersion = 0;

            /**
             * Welcome participant.
             * @member {operant.v1.Participant} participant
             * @memberof operant.v1.Welcome
             * @instance
             */
            Welcome.prototype.participant = 0;

            /**
             * Welcome id.
             * @member {string} id
             * @memberof operant.v1.Welcome
             * @instance
             */
            Welcome.prototype.id = "";

            /**
             * Version of the serving program.
             * @member {string} serviceVersion
             * @memberof operant.v1.Welcome
             * @instance
             */
            Welcome.prototype.serviceVersion = "";

            /**
             * JSON. Environment: {channels, actions, stepSeconds, trial}; agent: {signals, counters, populations}.
             * @member {string} spec
             * @memberof operant.v1.Welcome
             * @instance
             */
            Welcome.prototype.spec = "";

            /**
             * SHA-256 of `spec` in UTF-8, 32 bytes. Equal parameters give equal specs.
             * @member {Uint8Array} specHash
             * @memberof operant.v1.Welcome
             * @instance
             */
            Welcome.prototype.specHash = $util.newBuffer([]);

            /**
             * Most subjects of one lease.
             * @member {number} maxBatch
             * @memberof operant.v1.Welcome
             * @instance
             */
            Welcome.prototype.maxBatch = 0;

            /**
             * Longest lease, ms.
             * @member {number} maxLeaseMs
             * @memberof operant.v1.Welcome
             * @instance
             */
            Welcome.prototype.maxLeaseMs = 0;

            /**
             * Where this server takes everything else.
             * @member {string} subject
             * @memberof operant.v1.Welcome
             * @instance
             */
            Welcome.prototype.subject = "";

            /**
             * Creates a new Welcome instance using the specified properties.
             * @function create
             * @memberof operant.v1.Welcome
             * @static
             * @param {operant.v1.Welcome.$Properties=} [properties] Properties to set
             * @returns {operant.v1.Welcome} Welcome instance
             * @type {{
             *   (properties: operant.v1.Welcome.$Shape): operant.v1.Welcome & operant.v1.Welcome.$Shape;
             *   (properties?: operant.v1.Welcome.$Properties): operant.v1.Welcome;
             * }}
             */
            Welcome.create = function(properties) {
                return new Welcome(properties);
            };

            /**
             * Encodes the specified Welcome message. Does not implicitly {@link operant.v1.Welcome.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.Welcome
             * @static
             * @param {operant.v1.Welcome.$Properties} message Welcome message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Welcome.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.protocolVersion != null && $Object.hasOwnProperty.call(message, "protocolVersion") && message.protocolVersion !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.protocolVersion);
                if (message.participant != null && $Object.hasOwnProperty.call(message, "participant") && message.participant !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.participant);
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.id);
                if (message.serviceVersion != null && $Object.hasOwnProperty.call(message, "serviceVersion") && message.serviceVersion !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.serviceVersion);
                if (message.spec != null && $Object.hasOwnProperty.call(message, "spec") && message.spec !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.spec);
                if (message.specHash != null && $Object.hasOwnProperty.call(message, "specHash") && message.specHash.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.specHash);
                if (message.maxBatch != null && $Object.hasOwnProperty.call(message, "maxBatch") && message.maxBatch !== 0)
                    writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.maxBatch);
                if (message.maxLeaseMs != null && $Object.hasOwnProperty.call(message, "maxLeaseMs") && message.maxLeaseMs !== 0)
                    writer.uint32(/* id 8, wireType 0 =*/64).uint32(message.maxLeaseMs);
                if (message.subject != null && $Object.hasOwnProperty.call(message, "subject") && message.subject !== "")
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.subject);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Welcome message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.Welcome
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.Welcome & operant.v1.Welcome.$Shape} Welcome
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Welcome.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.Welcome();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.protocolVersion = value;
                            else
                                delete message.protocolVersion;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.participant = value;
                            else
                                delete message.participant;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.serviceVersion = value;
                            else
                                delete message.serviceVersion;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.spec = value;
                            else
                                delete message.spec;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.specHash = value;
                            else
                                delete message.specHash;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.maxBatch = value;
                            else
                                delete message.maxBatch;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.maxLeaseMs = value;
                            else
                                delete message.maxLeaseMs;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.subject = value;
                            else
                                delete message.subject;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Welcome;
        })();

        v1.OpenLease = (function() {

            /**
             * Properties of an OpenLease.
             * @typedef {Object} operant.v1.OpenLease.$Properties
             * @property {Uint8Array|null} [specHash] What the welcome said; another one is refused.
             * @property {string|null} [parameters] OpenLease parameters
             * @property {number|null} [stepSeconds] OpenLease stepSeconds
             * @property {string|null} [spaces] OpenLease spaces
             * @property {Uint8Array|null} [keys] uint32, two per subject: the key of its random numbers. Equal keys, equal runs; other keys, others.
             * @property {number|null} [leaseMs] The lease ends when nothing was heard of it for this long; at most `max_lease_ms`.
             * @property {boolean|null} [detailed] Environment: send events. Agent: send signals.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an OpenLease.
             * @memberof operant.v1
             * @interface IOpenLease
             * @augments operant.v1.OpenLease.$Properties
             * @deprecated Use operant.v1.OpenLease.$Properties instead.
             */

            /**
             * Shape of an OpenLease.
             * @typedef {operant.v1.OpenLease.$Properties} operant.v1.OpenLease.$Shape
             */

            /**
             * Constructs a new OpenLease.
             * @memberof operant.v1
             * @classdesc Makes the subjects. Parameters, step and spaces as in the hello.
             * @constructor
             * @param {operant.v1.OpenLease.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const OpenLease = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * What the welcome said; another one is refused.
             * @member {Uint8Array} specHash
             * @memberof operant.v1.OpenLease
             * @instance
             */
            OpenLease.prototype.specHash = $util.newBuffer([]);

            /**
             * OpenLease parameters.
             * @member {string} parameters
             * @memberof operant.v1.OpenLease
             * @instance
             */
            OpenLease.prototype.parameters = "";

            /**
             * OpenLease stepSeconds.
             * @member {number} stepSeconds
             * @memberof operant.v1.OpenLease
             * @instance
             */
            OpenLease.prototype.stepSeconds = 0;

            /**
             * OpenLease spaces.
             * @member {string} spaces
             * @memberof operant.v1.OpenLease
             * @instance
             */
            OpenLease.prototype.spaces = "";

            /**
             * uint32, two per subject: the key of its random numbers. Equal keys, equal runs; other keys, others.
             * @member {Uint8Array} keys
             * @memberof operant.v1.OpenLease
             * @instance
             */
            OpenLease.prototype.keys = $util.newBuffer([]);

            /**
             * The lease ends when nothing was heard of it for this long; at most `max_lease_ms`.
             * @member {number} leaseMs
             * @memberof operant.v1.OpenLease
             * @instance
             */
            OpenLease.prototype.leaseMs = 0;

            /**
             * Environment: send events. Agent: send signals.
             * @member {boolean} detailed
             * @memberof operant.v1.OpenLease
             * @instance
             */
            OpenLease.prototype.detailed = false;

            /**
             * Creates a new OpenLease instance using the specified properties.
             * @function create
             * @memberof operant.v1.OpenLease
             * @static
             * @param {operant.v1.OpenLease.$Properties=} [properties] Properties to set
             * @returns {operant.v1.OpenLease} OpenLease instance
             * @type {{
             *   (properties: operant.v1.OpenLease.$Shape): operant.v1.OpenLease & operant.v1.OpenLease.$Shape;
             *   (properties?: operant.v1.OpenLease.$Properties): operant.v1.OpenLease;
             * }}
             */
            OpenLease.create = function(properties) {
                return new OpenLease(properties);
            };

            /**
             * Encodes the specified OpenLease message. Does not implicitly {@link operant.v1.OpenLease.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.OpenLease
             * @static
             * @param {operant.v1.OpenLease.$Properties} message OpenLease message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            OpenLease.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.specHash != null && $Object.hasOwnProperty.call(message, "specHash") && message.specHash.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.specHash);
                if (message.parameters != null && $Object.hasOwnProperty.call(message, "parameters") && message.parameters !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.parameters);
                if (message.stepSeconds != null && $Object.hasOwnProperty.call(message, "stepSeconds") && !$Object.is(message.stepSeconds, 0))
                    writer.uint32(/* id 3, wireType 1 =*/25).double(message.stepSeconds);
                if (message.spaces != null && $Object.hasOwnProperty.call(message, "spaces") && message.spaces !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.spaces);
                if (message.keys != null && $Object.hasOwnProperty.call(message, "keys") && message.keys.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.keys);
                if (message.leaseMs != null && $Object.hasOwnProperty.call(message, "leaseMs") && message.leaseMs !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.leaseMs);
                if (message.detailed != null && $Object.hasOwnProperty.call(message, "detailed") && message.detailed !== false)
                    writer.uint32(/* id 7, wireType 0 =*/56).bool(message.detailed);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an OpenLease message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.OpenLease
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.OpenLease & operant.v1.OpenLease.$Shape} OpenLease
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            OpenLease.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.OpenLease();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.specHash = value;
                            else
                                delete message.specHash;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.parameters = value;
                            else
                                delete message.parameters;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.stepSeconds = value;
                            else
                                delete message.stepSeconds;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.spaces = value;
                            else
                                delete message.spaces;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.keys = value;
                            else
                                delete message.keys;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.leaseMs = value;
                            else
                                delete message.leaseMs;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.detailed = value;
                            else
                                delete message.detailed;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return OpenLease;
        })();

        v1.RenewLease = (function() {

            /**
             * Properties of a RenewLease.
             * @typedef {Object} operant.v1.RenewLease.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RenewLease.
             * @memberof operant.v1
             * @interface IRenewLease
             * @augments operant.v1.RenewLease.$Properties
             * @deprecated Use operant.v1.RenewLease.$Properties instead.
             */

            /**
             * Shape of a RenewLease.
             * @typedef {operant.v1.RenewLease.$Properties} operant.v1.RenewLease.$Shape
             */

            /**
             * Constructs a new RenewLease.
             * @memberof operant.v1
             * @classdesc Says that the client is still there; so does every other request of the lease.
             * @constructor
             * @param {operant.v1.RenewLease.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RenewLease = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new RenewLease instance using the specified properties.
             * @function create
             * @memberof operant.v1.RenewLease
             * @static
             * @param {operant.v1.RenewLease.$Properties=} [properties] Properties to set
             * @returns {operant.v1.RenewLease} RenewLease instance
             * @type {{
             *   (properties: operant.v1.RenewLease.$Shape): operant.v1.RenewLease & operant.v1.RenewLease.$Shape;
             *   (properties?: operant.v1.RenewLease.$Properties): operant.v1.RenewLease;
             * }}
             */
            RenewLease.create = function(properties) {
                return new RenewLease(properties);
            };

            /**
             * Encodes the specified RenewLease message. Does not implicitly {@link operant.v1.RenewLease.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.RenewLease
             * @static
             * @param {operant.v1.RenewLease.$Properties} message RenewLease message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RenewLease.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RenewLease message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.RenewLease
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.RenewLease & operant.v1.RenewLease.$Shape} RenewLease
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RenewLease.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.RenewLease();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RenewLease;
        })();

        v1.CloseLease = (function() {

            /**
             * Properties of a CloseLease.
             * @typedef {Object} operant.v1.CloseLease.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CloseLease.
             * @memberof operant.v1
             * @interface ICloseLease
             * @augments operant.v1.CloseLease.$Properties
             * @deprecated Use operant.v1.CloseLease.$Properties instead.
             */

            /**
             * Shape of a CloseLease.
             * @typedef {operant.v1.CloseLease.$Properties} operant.v1.CloseLease.$Shape
             */

            /**
             * Constructs a new CloseLease.
             * @memberof operant.v1
             * @classdesc Gives the subjects up.
             * @constructor
             * @param {operant.v1.CloseLease.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CloseLease = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new CloseLease instance using the specified properties.
             * @function create
             * @memberof operant.v1.CloseLease
             * @static
             * @param {operant.v1.CloseLease.$Properties=} [properties] Properties to set
             * @returns {operant.v1.CloseLease} CloseLease instance
             * @type {{
             *   (properties: operant.v1.CloseLease.$Shape): operant.v1.CloseLease & operant.v1.CloseLease.$Shape;
             *   (properties?: operant.v1.CloseLease.$Properties): operant.v1.CloseLease;
             * }}
             */
            CloseLease.create = function(properties) {
                return new CloseLease(properties);
            };

            /**
             * Encodes the specified CloseLease message. Does not implicitly {@link operant.v1.CloseLease.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.CloseLease
             * @static
             * @param {operant.v1.CloseLease.$Properties} message CloseLease message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CloseLease.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CloseLease message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.CloseLease
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.CloseLease & operant.v1.CloseLease.$Shape} CloseLease
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CloseLease.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.CloseLease();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return CloseLease;
        })();

        v1.LeaseGranted = (function() {

            /**
             * Properties of a LeaseGranted.
             * @typedef {Object} operant.v1.LeaseGranted.$Properties
             * @property {number|null} [leaseMs] LeaseGranted leaseMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LeaseGranted.
             * @memberof operant.v1
             * @interface ILeaseGranted
             * @augments operant.v1.LeaseGranted.$Properties
             * @deprecated Use operant.v1.LeaseGranted.$Properties instead.
             */

            /**
             * Shape of a LeaseGranted.
             * @typedef {operant.v1.LeaseGranted.$Properties} operant.v1.LeaseGranted.$Shape
             */

            /**
             * Constructs a new LeaseGranted.
             * @memberof operant.v1
             * @classdesc Represents a LeaseGranted.
             * @constructor
             * @param {operant.v1.LeaseGranted.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LeaseGranted = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LeaseGranted leaseMs.
             * @member {number} leaseMs
             * @memberof operant.v1.LeaseGranted
             * @instance
             */
            LeaseGranted.prototype.leaseMs = 0;

            /**
             * Creates a new LeaseGranted instance using the specified properties.
             * @function create
             * @memberof operant.v1.LeaseGranted
             * @static
             * @param {operant.v1.LeaseGranted.$Properties=} [properties] Properties to set
             * @returns {operant.v1.LeaseGranted} LeaseGranted instance
             * @type {{
             *   (properties: operant.v1.LeaseGranted.$Shape): operant.v1.LeaseGranted & operant.v1.LeaseGranted.$Shape;
             *   (properties?: operant.v1.LeaseGranted.$Properties): operant.v1.LeaseGranted;
             * }}
             */
            LeaseGranted.create = function(properties) {
                return new LeaseGranted(properties);
            };

            /**
             * Encodes the specified LeaseGranted message. Does not implicitly {@link operant.v1.LeaseGranted.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.LeaseGranted
             * @static
             * @param {operant.v1.LeaseGranted.$Properties} message LeaseGranted message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LeaseGranted.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.leaseMs != null && $Object.hasOwnProperty.call(message, "leaseMs") && message.leaseMs !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.leaseMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LeaseGranted message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.LeaseGranted
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.LeaseGranted & operant.v1.LeaseGranted.$Shape} LeaseGranted
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LeaseGranted.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.LeaseGranted();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.leaseMs = value;
                            else
                                delete message.leaseMs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return LeaseGranted;
        })();

        v1.LeaseClosed = (function() {

            /**
             * Properties of a LeaseClosed.
             * @typedef {Object} operant.v1.LeaseClosed.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LeaseClosed.
             * @memberof operant.v1
             * @interface ILeaseClosed
             * @augments operant.v1.LeaseClosed.$Properties
             * @deprecated Use operant.v1.LeaseClosed.$Properties instead.
             */

            /**
             * Shape of a LeaseClosed.
             * @typedef {operant.v1.LeaseClosed.$Properties} operant.v1.LeaseClosed.$Shape
             */

            /**
             * Constructs a new LeaseClosed.
             * @memberof operant.v1
             * @classdesc Represents a LeaseClosed.
             * @constructor
             * @param {operant.v1.LeaseClosed.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LeaseClosed = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new LeaseClosed instance using the specified properties.
             * @function create
             * @memberof operant.v1.LeaseClosed
             * @static
             * @param {operant.v1.LeaseClosed.$Properties=} [properties] Properties to set
             * @returns {operant.v1.LeaseClosed} LeaseClosed instance
             * @type {{
             *   (properties: operant.v1.LeaseClosed.$Shape): operant.v1.LeaseClosed & operant.v1.LeaseClosed.$Shape;
             *   (properties?: operant.v1.LeaseClosed.$Properties): operant.v1.LeaseClosed;
             * }}
             */
            LeaseClosed.create = function(properties) {
                return new LeaseClosed(properties);
            };

            /**
             * Encodes the specified LeaseClosed message. Does not implicitly {@link operant.v1.LeaseClosed.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.LeaseClosed
             * @static
             * @param {operant.v1.LeaseClosed.$Properties} message LeaseClosed message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LeaseClosed.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LeaseClosed message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.LeaseClosed
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.LeaseClosed & operant.v1.LeaseClosed.$Shape} LeaseClosed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LeaseClosed.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.LeaseClosed();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return LeaseClosed;
        })();

        v1.SubjectsDone = (function() {

            /**
             * Properties of a SubjectsDone.
             * @typedef {Object} operant.v1.SubjectsDone.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SubjectsDone.
             * @memberof operant.v1
             * @interface ISubjectsDone
             * @augments operant.v1.SubjectsDone.$Properties
             * @deprecated Use operant.v1.SubjectsDone.$Properties instead.
             */

            /**
             * Shape of a SubjectsDone.
             * @typedef {operant.v1.SubjectsDone.$Properties} operant.v1.SubjectsDone.$Shape
             */

            /**
             * Constructs a new SubjectsDone.
             * @memberof operant.v1
             * @classdesc Represents a SubjectsDone.
             * @constructor
             * @param {operant.v1.SubjectsDone.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SubjectsDone = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new SubjectsDone instance using the specified properties.
             * @function create
             * @memberof operant.v1.SubjectsDone
             * @static
             * @param {operant.v1.SubjectsDone.$Properties=} [properties] Properties to set
             * @returns {operant.v1.SubjectsDone} SubjectsDone instance
             * @type {{
             *   (properties: operant.v1.SubjectsDone.$Shape): operant.v1.SubjectsDone & operant.v1.SubjectsDone.$Shape;
             *   (properties?: operant.v1.SubjectsDone.$Properties): operant.v1.SubjectsDone;
             * }}
             */
            SubjectsDone.create = function(properties) {
                return new SubjectsDone(properties);
            };

            /**
             * Encodes the specified SubjectsDone message. Does not implicitly {@link operant.v1.SubjectsDone.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.SubjectsDone
             * @static
             * @param {operant.v1.SubjectsDone.$Properties} message SubjectsDone message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SubjectsDone.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SubjectsDone message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.SubjectsDone
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.SubjectsDone & operant.v1.SubjectsDone.$Shape} SubjectsDone
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SubjectsDone.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.SubjectsDone();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SubjectsDone;
        })();

        v1.ConfigureSubjects = (function() {

            /**
             * Properties of a ConfigureSubjects.
             * @typedef {Object} operant.v1.ConfigureSubjects.$Properties
             * @property {Uint8Array|null} [subjects] ConfigureSubjects subjects
             * @property {string|null} [parameters] JSON object.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ConfigureSubjects.
             * @memberof operant.v1
             * @interface IConfigureSubjects
             * @augments operant.v1.ConfigureSubjects.$Properties
             * @deprecated Use operant.v1.ConfigureSubjects.$Properties instead.
             */

            /**
             * Shape of a ConfigureSubjects.
             * @typedef {operant.v1.ConfigureSubjects.$Properties} operant.v1.ConfigureSubjects.$Shape
             */

            /**
             * Constructs a new ConfigureSubjects.
             * @memberof operant.v1
             * @classdesc Changes parameters between sessions. An environment is made anew, its random numbers go on where they
             * are; an agent keeps its memory.
             * @constructor
             * @param {operant.v1.ConfigureSubjects.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ConfigureSubjects = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ConfigureSubjects subjects.
             * @member {Uint8Array} subjects
             * @memberof operant.v1.ConfigureSubjects
             * @instance
             */
            ConfigureSubjects.prototype.subjects = $util.newBuffer([]);

            /**
             * JSON object.
             * @member {string} parameters
             * @memberof operant.v1.ConfigureSubjects
             * @instance
             */
            ConfigureSubjects.prototype.parameters = "";

            /**
             * Creates a new ConfigureSubjects instance using the specified properties.
             * @function create
             * @memberof operant.v1.ConfigureSubjects
             * @static
             * @param {operant.v1.ConfigureSubjects.$Properties=} [properties] Properties to set
             * @returns {operant.v1.ConfigureSubjects} ConfigureSubjects instance
             * @type {{
             *   (properties: operant.v1.ConfigureSubjects.$Shape): operant.v1.ConfigureSubjects & operant.v1.ConfigureSubjects.$Shape;
             *   (properties?: operant.v1.ConfigureSubjects.$Properties): operant.v1.ConfigureSubjects;
             * }}
             */
            ConfigureSubjects.create = function(properties) {
                return new ConfigureSubjects(properties);
            };

            /**
             * Encodes the specified ConfigureSubjects message. Does not implicitly {@link operant.v1.ConfigureSubjects.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.ConfigureSubjects
             * @static
             * @param {operant.v1.ConfigureSubjects.$Properties} message ConfigureSubjects message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ConfigureSubjects.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.subjects != null && $Object.hasOwnProperty.call(message, "subjects") && message.subjects.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.subjects);
                if (message.parameters != null && $Object.hasOwnProperty.call(message, "parameters") && message.parameters !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.parameters);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ConfigureSubjects message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.ConfigureSubjects
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.ConfigureSubjects & operant.v1.ConfigureSubjects.$Shape} ConfigureSubjects
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ConfigureSubjects.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.ConfigureSubjects();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.subjects = value;
                            else
                                delete message.subjects;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.parameters = value;
                            else
                                delete message.parameters;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ConfigureSubjects;
        })();

        v1.TakeSnapshots = (function() {

            /**
             * Properties of a TakeSnapshots.
             * @typedef {Object} operant.v1.TakeSnapshots.$Properties
             * @property {Uint8Array|null} [subjects] TakeSnapshots subjects
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a TakeSnapshots.
             * @memberof operant.v1
             * @interface ITakeSnapshots
             * @augments operant.v1.TakeSnapshots.$Properties
             * @deprecated Use operant.v1.TakeSnapshots.$Properties instead.
             */

            /**
             * Shape of a TakeSnapshots.
             * @typedef {operant.v1.TakeSnapshots.$Properties} operant.v1.TakeSnapshots.$Shape
             */

            /**
             * Constructs a new TakeSnapshots.
             * @memberof operant.v1
             * @classdesc Asks for all that the subjects are; a restored subject goes on bit for bit.
             * @constructor
             * @param {operant.v1.TakeSnapshots.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const TakeSnapshots = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * TakeSnapshots subjects.
             * @member {Uint8Array} subjects
             * @memberof operant.v1.TakeSnapshots
             * @instance
             */
            TakeSnapshots.prototype.subjects = $util.newBuffer([]);

            /**
             * Creates a new TakeSnapshots instance using the specified properties.
             * @function create
             * @memberof operant.v1.TakeSnapshots
             * @static
             * @param {operant.v1.TakeSnapshots.$Properties=} [properties] Properties to set
             * @returns {operant.v1.TakeSnapshots} TakeSnapshots instance
             * @type {{
             *   (properties: operant.v1.TakeSnapshots.$Shape): operant.v1.TakeSnapshots & operant.v1.TakeSnapshots.$Shape;
             *   (properties?: operant.v1.TakeSnapshots.$Properties): operant.v1.TakeSnapshots;
             * }}
             */
            TakeSnapshots.create = function(properties) {
                return new TakeSnapshots(properties);
            };

            /**
             * Encodes the specified TakeSnapshots message. Does not implicitly {@link operant.v1.TakeSnapshots.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.TakeSnapshots
             * @static
             * @param {operant.v1.TakeSnapshots.$Properties} message TakeSnapshots message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            TakeSnapshots.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.subjects != null && $Object.hasOwnProperty.call(message, "subjects") && message.subjects.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.subjects);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a TakeSnapshots message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.TakeSnapshots
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.TakeSnapshots & operant.v1.TakeSnapshots.$Shape} TakeSnapshots
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            TakeSnapshots.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.TakeSnapshots();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.subjects = value;
                            else
                                delete message.subjects;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return TakeSnapshots;
        })();

        v1.Snapshots = (function() {

            /**
             * Properties of a Snapshots.
             * @typedef {Object} operant.v1.Snapshots.$Properties
             * @property {Uint8Array|null} [lengths] uint32: bytes of each snapshot.
             * @property {Uint8Array|null} [states] One snapshot after the other.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Snapshots.
             * @memberof operant.v1
             * @interface ISnapshots
             * @augments operant.v1.Snapshots.$Properties
             * @deprecated Use operant.v1.Snapshots.$Properties instead.
             */

            /**
             * Shape of a Snapshots.
             * @typedef {operant.v1.Snapshots.$Properties} operant.v1.Snapshots.$Shape
             */

            /**
             * Constructs a new Snapshots.
             * @memberof operant.v1
             * @classdesc Represents a Snapshots.
             * @constructor
             * @param {operant.v1.Snapshots.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Snapshots = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * uint32: bytes of each snapshot.
             * @member {Uint8Array} lengths
             * @memberof operant.v1.Snapshots
             * @instance
             */
            Snapshots.prototype.lengths = $util.newBuffer([]);

            /**
             * One snapshot after the other.
             * @member {Uint8Array} states
             * @memberof operant.v1.Snapshots
             * @instance
             */
            Snapshots.prototype.states = $util.newBuffer([]);

            /**
             * Creates a new Snapshots instance using the specified properties.
             * @function create
             * @memberof operant.v1.Snapshots
             * @static
             * @param {operant.v1.Snapshots.$Properties=} [properties] Properties to set
             * @returns {operant.v1.Snapshots} Snapshots instance
             * @type {{
             *   (properties: operant.v1.Snapshots.$Shape): operant.v1.Snapshots & operant.v1.Snapshots.$Shape;
             *   (properties?: operant.v1.Snapshots.$Properties): operant.v1.Snapshots;
             * }}
             */
            Snapshots.create = function(properties) {
                return new Snapshots(properties);
            };

            /**
             * Encodes the specified Snapshots message. Does not implicitly {@link operant.v1.Snapshots.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.Snapshots
             * @static
             * @param {operant.v1.Snapshots.$Properties} message Snapshots message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Snapshots.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.lengths != null && $Object.hasOwnProperty.call(message, "lengths") && message.lengths.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.lengths);
                if (message.states != null && $Object.hasOwnProperty.call(message, "states") && message.states.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.states);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Snapshots message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.Snapshots
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.Snapshots & operant.v1.Snapshots.$Shape} Snapshots
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Snapshots.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.Snapshots();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.lengths = value;
                            else
                                delete message.lengths;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.states = value;
                            else
                                delete message.states;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Snapshots;
        })();

        v1.RestoreSnapshots = (function() {

            /**
             * Properties of a RestoreSnapshots.
             * @typedef {Object} operant.v1.RestoreSnapshots.$Properties
             * @property {Uint8Array|null} [subjects] RestoreSnapshots subjects
             * @property {Uint8Array|null} [lengths] RestoreSnapshots lengths
             * @property {Uint8Array|null} [states] RestoreSnapshots states
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RestoreSnapshots.
             * @memberof operant.v1
             * @interface IRestoreSnapshots
             * @augments operant.v1.RestoreSnapshots.$Properties
             * @deprecated Use operant.v1.RestoreSnapshots.$Properties instead.
             */

            /**
             * Shape of a RestoreSnapshots.
             * @typedef {operant.v1.RestoreSnapshots.$Properties} operant.v1.RestoreSnapshots.$Shape
             */

            /**
             * Constructs a new RestoreSnapshots.
             * @memberof operant.v1
             * @classdesc Takes snapshots of the same lease's spec over; all of them, or a refusal and none.
             * @constructor
             * @param {operant.v1.RestoreSnapshots.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RestoreSnapshots = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RestoreSnapshots subjects.
             * @member {Uint8Array} subjects
             * @memberof operant.v1.RestoreSnapshots
             * @instance
             */
            RestoreSnapshots.prototype.subjects = $util.newBuffer([]);

            /**
             * RestoreSnapshots lengths.
             * @member {Uint8Array} lengths
             * @memberof operant.v1.RestoreSnapshots
             * @instance
             */
            RestoreSnapshots.prototype.lengths = $util.newBuffer([]);

            /**
             * RestoreSnapshots states.
             * @member {Uint8Array} states
             * @memberof operant.v1.RestoreSnapshots
             * @instance
             */
            RestoreSnapshots.prototype.states = $util.newBuffer([]);

            /**
             * Creates a new RestoreSnapshots instance using the specified properties.
             * @function create
             * @memberof operant.v1.RestoreSnapshots
             * @static
             * @param {operant.v1.RestoreSnapshots.$Properties=} [properties] Properties to set
             * @returns {operant.v1.RestoreSnapshots} RestoreSnapshots instance
             * @type {{
             *   (properties: operant.v1.RestoreSnapshots.$Shape): operant.v1.RestoreSnapshots & operant.v1.RestoreSnapshots.$Shape;
             *   (properties?: operant.v1.RestoreSnapshots.$Properties): operant.v1.RestoreSnapshots;
             * }}
             */
            RestoreSnapshots.create = function(properties) {
                return new RestoreSnapshots(properties);
            };

            /**
             * Encodes the specified RestoreSnapshots message. Does not implicitly {@link operant.v1.RestoreSnapshots.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.RestoreSnapshots
             * @static
             * @param {operant.v1.RestoreSnapshots.$Properties} message RestoreSnapshots message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RestoreSnapshots.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.subjects != null && $Object.hasOwnProperty.call(message, "subjects") && message.subjects.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.subjects);
                if (message.lengths != null && $Object.hasOwnProperty.call(message, "lengths") && message.lengths.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.lengths);
                if (message.states != null && $Object.hasOwnProperty.call(message, "states") && message.states.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.states);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RestoreSnapshots message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.RestoreSnapshots
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.RestoreSnapshots & operant.v1.RestoreSnapshots.$Shape} RestoreSnapshots
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RestoreSnapshots.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.RestoreSnapshots();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.subjects = value;
                            else
                                delete message.subjects;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.lengths = value;
                            else
                                delete message.lengths;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.states = value;
                            else
                                delete message.states;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RestoreSnapshots;
        })();

        v1.EnvironmentBegin = (function() {

            /**
             * Properties of an EnvironmentBegin.
             * @typedef {Object} operant.v1.EnvironmentBegin.$Properties
             * @property {Uint8Array|null} [subjects] EnvironmentBegin subjects
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EnvironmentBegin.
             * @memberof operant.v1
             * @interface IEnvironmentBegin
             * @augments operant.v1.EnvironmentBegin.$Properties
             * @deprecated Use operant.v1.EnvironmentBegin.$Properties instead.
             */

            /**
             * Shape of an EnvironmentBegin.
             * @typedef {operant.v1.EnvironmentBegin.$Properties} operant.v1.EnvironmentBegin.$Shape
             */

            /**
             * Constructs a new EnvironmentBegin.
             * @memberof operant.v1
             * @classdesc Starts a session.
             * @constructor
             * @param {operant.v1.EnvironmentBegin.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EnvironmentBegin = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EnvironmentBegin subjects.
             * @member {Uint8Array} subjects
             * @memberof operant.v1.EnvironmentBegin
             * @instance
             */
            EnvironmentBegin.prototype.subjects = $util.newBuffer([]);

            /**
             * Creates a new EnvironmentBegin instance using the specified properties.
             * @function create
             * @memberof operant.v1.EnvironmentBegin
             * @static
             * @param {operant.v1.EnvironmentBegin.$Properties=} [properties] Properties to set
             * @returns {operant.v1.EnvironmentBegin} EnvironmentBegin instance
             * @type {{
             *   (properties: operant.v1.EnvironmentBegin.$Shape): operant.v1.EnvironmentBegin & operant.v1.EnvironmentBegin.$Shape;
             *   (properties?: operant.v1.EnvironmentBegin.$Properties): operant.v1.EnvironmentBegin;
             * }}
             */
            EnvironmentBegin.create = function(properties) {
                return new EnvironmentBegin(properties);
            };

            /**
             * Encodes the specified EnvironmentBegin message. Does not implicitly {@link operant.v1.EnvironmentBegin.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.EnvironmentBegin
             * @static
             * @param {operant.v1.EnvironmentBegin.$Properties} message EnvironmentBegin message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EnvironmentBegin.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.subjects != null && $Object.hasOwnProperty.call(message, "subjects") && message.subjects.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.subjects);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EnvironmentBegin message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.EnvironmentBegin
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.EnvironmentBegin & operant.v1.EnvironmentBegin.$Shape} EnvironmentBegin
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EnvironmentBegin.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.EnvironmentBegin();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.subjects = value;
                            else
                                delete message.subjects;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return EnvironmentBegin;
        })();

        v1.EnvironmentStep = (function() {

            /**
             * Properties of an EnvironmentStep.
             * @typedef {Object} operant.v1.EnvironmentStep.$Properties
             * @property {Uint8Array|null} [subjects] EnvironmentStep subjects
             * @property {Uint8Array|null} [actions] uint8.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EnvironmentStep.
             * @memberof operant.v1
             * @interface IEnvironmentStep
             * @augments operant.v1.EnvironmentStep.$Properties
             * @deprecated Use operant.v1.EnvironmentStep.$Properties instead.
             */

            /**
             * Shape of an EnvironmentStep.
             * @typedef {operant.v1.EnvironmentStep.$Properties} operant.v1.EnvironmentStep.$Shape
             */

            /**
             * Constructs a new EnvironmentStep.
             * @memberof operant.v1
             * @classdesc One step, during which each action is in execution.
             * @constructor
             * @param {operant.v1.EnvironmentStep.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EnvironmentStep = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EnvironmentStep subjects.
             * @member {Uint8Array} subjects
             * @memberof operant.v1.EnvironmentStep
             * @instance
             */
            EnvironmentStep.prototype.subjects = $util.newBuffer([]);

            /**
             * uint8.
             * @member {Uint8Array} actions
             * @memberof operant.v1.EnvironmentStep
             * @instance
             */
            EnvironmentStep.prototype.actions = $util.newBuffer([]);

            /**
             * Creates a new EnvironmentStep instance using the specified properties.
             * @function create
             * @memberof operant.v1.EnvironmentStep
             * @static
             * @param {operant.v1.EnvironmentStep.$Properties=} [properties] Properties to set
             * @returns {operant.v1.EnvironmentStep} EnvironmentStep instance
             * @type {{
             *   (properties: operant.v1.EnvironmentStep.$Shape): operant.v1.EnvironmentStep & operant.v1.EnvironmentStep.$Shape;
             *   (properties?: operant.v1.EnvironmentStep.$Properties): operant.v1.EnvironmentStep;
             * }}
             */
            EnvironmentStep.create = function(properties) {
                return new EnvironmentStep(properties);
            };

            /**
             * Encodes the specified EnvironmentStep message. Does not implicitly {@link operant.v1.EnvironmentStep.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.EnvironmentStep
             * @static
             * @param {operant.v1.EnvironmentStep.$Properties} message EnvironmentStep message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EnvironmentStep.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.subjects != null && $Object.hasOwnProperty.call(message, "subjects") && message.subjects.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.subjects);
                if (message.actions != null && $Object.hasOwnProperty.call(message, "actions") && message.actions.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.actions);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EnvironmentStep message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.EnvironmentStep
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.EnvironmentStep & operant.v1.EnvironmentStep.$Shape} EnvironmentStep
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EnvironmentStep.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.EnvironmentStep();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.subjects = value;
                            else
                                delete message.subjects;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.actions = value;
                            else
                                delete message.actions;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return EnvironmentStep;
        })();

        v1.EnvironmentFrame = (function() {

            /**
             * Properties of an EnvironmentFrame.
             * @typedef {Object} operant.v1.EnvironmentFrame.$Properties
             * @property {Uint8Array|null} [observations] float32, channels per row; NaN: absent.
             * @property {Uint8Array|null} [rewards] float64, standard reinforcers.
             * @property {Uint8Array|null} [choices] uint32: the choice that is due; 0: the action in execution goes on, else a mask of permitted actions.
             * @property {Uint8Array|null} [flags] uint8: 1 a trial ended, 2 the session terminated, 4 it was truncated.
             * @property {Uint8Array|null} [gapSeconds] float64, s, one per trial that ended: time that passes, unsimulated, before the next step.
             * @property {Uint8Array|null} [trials] float64, columns per trial that ended.
             * @property {Uint8Array|null} [eventRows] Events of this step, where they were asked for: uint32 row in this message, uint8 kind (0 cue-on,
             * 1 cue-off, 2 response, 3 reward, 4 punishment, 5 omission, 6 changeover, 7 context), float64 seconds
             * since the session began (gaps included), float64 value.
             * @property {Uint8Array|null} [eventKinds] EnvironmentFrame eventKinds
             * @property {Uint8Array|null} [eventSeconds] EnvironmentFrame eventSeconds
             * @property {Uint8Array|null} [eventValues] EnvironmentFrame eventValues
             * @property {Array.<operant.v1.SubjectFault.$Properties>|null} [faults] Subjects that failed; their rows mean nothing, and only closing the lease is left to them.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EnvironmentFrame.
             * @memberof operant.v1
             * @interface IEnvironmentFrame
             * @augments operant.v1.EnvironmentFrame.$Properties
             * @deprecated Use operant.v1.EnvironmentFrame.$Properties instead.
             */

            /**
             * Shape of an EnvironmentFrame.
             * @typedef {operant.v1.EnvironmentFrame.$Properties} operant.v1.EnvironmentFrame.$Shape
             */

            /**
             * Constructs a new EnvironmentFrame.
             * @memberof operant.v1
             * @classdesc What the subjects perceive at the end of a step (or at the start of the session) and get for it.
             * @constructor
             * @param {operant.v1.EnvironmentFrame.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EnvironmentFrame = function (properties) {
                this.faults = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * float32, channels per row; NaN: absent.
             * @member {Uint8Array} observations
             * @memberof operant.v1.EnvironmentFrame
             * @instance
             */
            EnvironmentFrame.prototype.observations = $util.newBuffer([]);

            /**
             * float64, standard reinforcers.
             * @member {Uint8Array} rewards
             * @memberof operant.v1.EnvironmentFrame
             * @instance
             */
            EnvironmentFrame.prototype.rewards = $util.newBuffer([]);

            /**
             * uint32: the choice that is due; 0: the action in execution goes on, else a mask of permitted actions.
             * @member {Uint8Array} choices
             * @memberof operant.v1.EnvironmentFrame
             * @instance
             */
            EnvironmentFrame.prototype.choices = $util.newBuffer([]);

            /**
             * uint8: 1 a trial ended, 2 the session terminated, 4 it was truncated.
             * @member {Uint8Array} flags
             * @memberof operant.v1.EnvironmentFrame
             * @instance
             */
            EnvironmentFrame.prototype.flags = $util.newBuffer([]);

            /**
             * float64, s, one per trial that ended: time that passes, unsimulated, before the next step.
             * @member {Uint8Array} gapSeconds
             * @memberof operant.v1.EnvironmentFrame
             * @instance
             */
            EnvironmentFrame.prototype.gapSeconds = $util.newBuffer([]);

            /**
             * float64, columns per trial that ended.
             * @member {Uint8Array} trials
             * @memberof operant.v1.EnvironmentFrame
             * @instance
             */
            EnvironmentFrame.prototype.trials = $util.newBuffer([]);

            /**
             * Events of this step, where they were asked for: uint32 row in this message, uint8 kind (0 cue-on,
             * 1 cue-off, 2 response, 3 reward, 4 punishment, 5 omission, 6 changeover, 7 context), float64 seconds
             * since the session began (gaps included), float64 value.
             * @member {Uint8Array} eventRows
             * @memberof operant.v1.EnvironmentFrame
             * @instance
             */
            EnvironmentFrame.prototype.eventRows = $util.newBuffer([]);

            /**
             * EnvironmentFrame eventKinds.
             * @member {Uint8Array} eventKinds
             * @memberof operant.v1.EnvironmentFrame
             * @instance
             */
            EnvironmentFrame.prototype.eventKinds = $util.newBuffer([]);

            /**
             * EnvironmentFrame eventSeconds.
             * @member {Uint8Array} eventSeconds
             * @memberof operant.v1.EnvironmentFrame
             * @instance
             */
            EnvironmentFrame.prototype.eventSeconds = $util.newBuffer([]);

            /**
             * EnvironmentFrame eventValues.
             * @member {Uint8Array} eventValues
             * @memberof operant.v1.EnvironmentFrame
             * @instance
             */
            EnvironmentFrame.prototype.eventValues = $util.newBuffer([]);

            /**
             * Subjects that failed; their rows mean nothing, and only closing the lease is left to them.
             * @member {Array.<operant.v1.SubjectFault.$Properties>} faults
             * @memberof operant.v1.EnvironmentFrame
             * @instance
             */
            EnvironmentFrame.prototype.faults = $util.emptyArray;

            /**
             * Creates a new EnvironmentFrame instance using the specified properties.
             * @function create
             * @memberof operant.v1.EnvironmentFrame
             * @static
             * @param {operant.v1.EnvironmentFrame.$Properties=} [properties] Properties to set
             * @returns {operant.v1.EnvironmentFrame} EnvironmentFrame instance
             * @type {{
             *   (properties: operant.v1.EnvironmentFrame.$Shape): operant.v1.EnvironmentFrame & operant.v1.EnvironmentFrame.$Shape;
             *   (properties?: operant.v1.EnvironmentFrame.$Properties): operant.v1.EnvironmentFrame;
             * }}
             */
            EnvironmentFrame.create = function(properties) {
                return new EnvironmentFrame(properties);
            };

            /**
             * Encodes the specified EnvironmentFrame message. Does not implicitly {@link operant.v1.EnvironmentFrame.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.EnvironmentFrame
             * @static
             * @param {operant.v1.EnvironmentFrame.$Properties} message EnvironmentFrame message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EnvironmentFrame.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.observations != null && $Object.hasOwnProperty.call(message, "observations") && message.observations.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.observations);
                if (message.rewards != null && $Object.hasOwnProperty.call(message, "rewards") && message.rewards.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.rewards);
                if (message.choices != null && $Object.hasOwnProperty.call(message, "choices") && message.choices.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.choices);
                if (message.flags != null && $Object.hasOwnProperty.call(message, "flags") && message.flags.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.flags);
                if (message.gapSeconds != null && $Object.hasOwnProperty.call(message, "gapSeconds") && message.gapSeconds.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.gapSeconds);
                if (message.trials != null && $Object.hasOwnProperty.call(message, "trials") && message.trials.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.trials);
                if (message.eventRows != null && $Object.hasOwnProperty.call(message, "eventRows") && message.eventRows.length)
                    writer.uint32(/* id 7, wireType 2 =*/58).bytes(message.eventRows);
                if (message.eventKinds != null && $Object.hasOwnProperty.call(message, "eventKinds") && message.eventKinds.length)
                    writer.uint32(/* id 8, wireType 2 =*/66).bytes(message.eventKinds);
                if (message.eventSeconds != null && $Object.hasOwnProperty.call(message, "eventSeconds") && message.eventSeconds.length)
                    writer.uint32(/* id 9, wireType 2 =*/74).bytes(message.eventSeconds);
                if (message.eventValues != null && $Object.hasOwnProperty.call(message, "eventValues") && message.eventValues.length)
                    writer.uint32(/* id 10, wireType 2 =*/82).bytes(message.eventValues);
                if (message.faults != null && message.faults.length)
                    for (let i = 0; i < message.faults.length; ++i)
                        $root.operant.v1.SubjectFault.encode(message.faults[i], writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EnvironmentFrame message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.EnvironmentFrame
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.EnvironmentFrame & operant.v1.EnvironmentFrame.$Shape} EnvironmentFrame
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EnvironmentFrame.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.EnvironmentFrame();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.observations = value;
                            else
                                delete message.observations;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.rewards = value;
                            else
                                delete message.rewards;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.choices = value;
                            else
                                delete message.choices;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.flags = value;
                            else
                                delete message.flags;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.gapSeconds = value;
                            else
                                delete message.gapSeconds;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.trials = value;
                            else
                                delete message.trials;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.eventRows = value;
                            else
                                delete message.eventRows;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.eventKinds = value;
                            else
                                delete message.eventKinds;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.eventSeconds = value;
                            else
                                delete message.eventSeconds;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.eventValues = value;
                            else
                                delete message.eventValues;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            if (!(message.faults && message.faults.length))
                                message.faults = [];
                            message.faults.push($root.operant.v1.SubjectFault.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return EnvironmentFrame;
        })();

        v1.AgentBegin = (function() {

            /**
             * Properties of an AgentBegin.
             * @typedef {Object} operant.v1.AgentBegin.$Properties
             * @property {Uint8Array|null} [subjects] AgentBegin subjects
             * @property {Uint8Array|null} [observations] float32, channels per row; NaN: absent.
             * @property {Uint8Array|null} [choices] uint32 masks, as in a frame.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AgentBegin.
             * @memberof operant.v1
             * @interface IAgentBegin
             * @augments operant.v1.AgentBegin.$Properties
             * @deprecated Use operant.v1.AgentBegin.$Properties instead.
             */

            /**
             * Shape of an AgentBegin.
             * @typedef {operant.v1.AgentBegin.$Properties} operant.v1.AgentBegin.$Shape
             */

            /**
             * Constructs a new AgentBegin.
             * @memberof operant.v1
             * @classdesc Starts a session with what is perceived first.
             * @constructor
             * @param {operant.v1.AgentBegin.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AgentBegin = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AgentBegin subjects.
             * @member {Uint8Array} subjects
             * @memberof operant.v1.AgentBegin
             * @instance
             */
            AgentBegin.prototype.subjects = $util.newBuffer([]);

            /**
             * float32, channels per row; NaN: absent.
             * @member {Uint8Array} observations
             * @memberof operant.v1.AgentBegin
             * @instance
             */
            AgentBegin.prototype.observations = $util.newBuffer([]);

            /**
             * uint32 masks, as in a frame.
             * @member {Uint8Array} choices
             * @memberof operant.v1.AgentBegin
             * @instance
             */
            AgentBegin.prototype.choices = $util.newBuffer([]);

            /**
             * Creates a new AgentBegin instance using the specified properties.
             * @function create
             * @memberof operant.v1.AgentBegin
             * @static
             * @param {operant.v1.AgentBegin.$Properties=} [properties] Properties to set
             * @returns {operant.v1.AgentBegin} AgentBegin instance
             * @type {{
             *   (properties: operant.v1.AgentBegin.$Shape): operant.v1.AgentBegin & operant.v1.AgentBegin.$Shape;
             *   (properties?: operant.v1.AgentBegin.$Properties): operant.v1.AgentBegin;
             * }}
             */
            AgentBegin.create = function(properties) {
                return new AgentBegin(properties);
            };

            /**
             * Encodes the specified AgentBegin message. Does not implicitly {@link operant.v1.AgentBegin.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.AgentBegin
             * @static
             * @param {operant.v1.AgentBegin.$Properties} message AgentBegin message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AgentBegin.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.subjects != null && $Object.hasOwnProperty.call(message, "subjects") && message.subjects.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.subjects);
                if (message.observations != null && $Object.hasOwnProperty.call(message, "observations") && message.observations.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.observations);
                if (message.choices != null && $Object.hasOwnProperty.call(message, "choices") && message.choices.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.choices);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AgentBegin message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.AgentBegin
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.AgentBegin & operant.v1.AgentBegin.$Shape} AgentBegin
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AgentBegin.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.AgentBegin();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.subjects = value;
                            else
                                delete message.subjects;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.observations = value;
                            else
                                delete message.observations;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.choices = value;
                            else
                                delete message.choices;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return AgentBegin;
        })();

        v1.AgentStep = (function() {

            /**
             * Properties of an AgentStep.
             * @typedef {Object} operant.v1.AgentStep.$Properties
             * @property {Uint8Array|null} [subjects] AgentStep subjects
             * @property {Uint8Array|null} [observations] AgentStep observations
             * @property {Uint8Array|null} [rewards] float64.
             * @property {Uint8Array|null} [choices] AgentStep choices
             * @property {Uint8Array|null} [restSeconds] float64, s: time that passes without stimulation after this step; empty: none for anyone.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AgentStep.
             * @memberof operant.v1
             * @interface IAgentStep
             * @augments operant.v1.AgentStep.$Properties
             * @deprecated Use operant.v1.AgentStep.$Properties instead.
             */

            /**
             * Shape of an AgentStep.
             * @typedef {operant.v1.AgentStep.$Properties} operant.v1.AgentStep.$Shape
             */

            /**
             * Constructs a new AgentStep.
             * @memberof operant.v1
             * @classdesc One step later: what is perceived now, the reward of the step that has passed, the choice due now.
             * @constructor
             * @param {operant.v1.AgentStep.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AgentStep = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AgentStep subjects.
             * @member {Uint8Array} subjects
             * @memberof operant.v1.AgentStep
             * @instance
             */
            AgentStep.prototype.subjects = $util.newBuffer([]);

            /**
             * AgentStep observations.
             * @member {Uint8Array} observations
             * @memberof operant.v1.AgentStep
             * @instance
             */
            AgentStep.prototype.observations = $util.newBuffer([]);

            /**
             * float64.
             * @member {Uint8Array} rewards
             * @memberof operant.v1.AgentStep
             * @instance
             */
            AgentStep.prototype.rewards = $util.newBuffer([]);

            /**
             * AgentStep choices.
             * @member {Uint8Array} choices
             * @memberof operant.v1.AgentStep
             * @instance
             */
            AgentStep.prototype.choices = $util.newBuffer([]);

            /**
             * float64, s: time that passes without stimulation after this step; empty: none for anyone.
             * @member {Uint8Array} restSeconds
             * @memberof operant.v1.AgentStep
             * @instance
             */
            AgentStep.prototype.restSeconds = $util.newBuffer([]);

            /**
             * Creates a new AgentStep instance using the specified properties.
             * @function create
             * @memberof operant.v1.AgentStep
             * @static
             * @param {operant.v1.AgentStep.$Properties=} [properties] Properties to set
             * @returns {operant.v1.AgentStep} AgentStep instance
             * @type {{
             *   (properties: operant.v1.AgentStep.$Shape): operant.v1.AgentStep & operant.v1.AgentStep.$Shape;
             *   (properties?: operant.v1.AgentStep.$Properties): operant.v1.AgentStep;
             * }}
             */
            AgentStep.create = function(properties) {
                return new AgentStep(properties);
            };

            /**
             * Encodes the specified AgentStep message. Does not implicitly {@link operant.v1.AgentStep.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.AgentStep
             * @static
             * @param {operant.v1.AgentStep.$Properties} message AgentStep message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AgentStep.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.subjects != null && $Object.hasOwnProperty.call(message, "subjects") && message.subjects.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.subjects);
                if (message.observations != null && $Object.hasOwnProperty.call(message, "observations") && message.observations.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.observations);
                if (message.rewards != null && $Object.hasOwnProperty.call(message, "rewards") && message.rewards.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.rewards);
                if (message.choices != null && $Object.hasOwnProperty.call(message, "choices") && message.choices.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.choices);
                if (message.restSeconds != null && $Object.hasOwnProperty.call(message, "restSeconds") && message.restSeconds.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.restSeconds);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AgentStep message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.AgentStep
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.AgentStep & operant.v1.AgentStep.$Shape} AgentStep
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AgentStep.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.AgentStep();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.subjects = value;
                            else
                                delete message.subjects;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.observations = value;
                            else
                                delete message.observations;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.rewards = value;
                            else
                                delete message.rewards;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.choices = value;
                            else
                                delete message.choices;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.restSeconds = value;
                            else
                                delete message.restSeconds;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return AgentStep;
        })();

        v1.AgentActions = (function() {

            /**
             * Properties of an AgentActions.
             * @typedef {Object} operant.v1.AgentActions.$Properties
             * @property {Uint8Array|null} [actions] uint8.
             * @property {Uint8Array|null} [signals] float32, signals per row, where they were asked for; as they are before the rest.
             * @property {Array.<operant.v1.SubjectFault.$Properties>|null} [faults] AgentActions faults
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AgentActions.
             * @memberof operant.v1
             * @interface IAgentActions
             * @augments operant.v1.AgentActions.$Properties
             * @deprecated Use operant.v1.AgentActions.$Properties instead.
             */

            /**
             * Shape of an AgentActions.
             * @typedef {operant.v1.AgentActions.$Properties} operant.v1.AgentActions.$Shape
             */

            /**
             * Constructs a new AgentActions.
             * @memberof operant.v1
             * @classdesc The actions in execution during the next step.
             * @constructor
             * @param {operant.v1.AgentActions.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AgentActions = function (properties) {
                this.faults = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * uint8.
             * @member {Uint8Array} actions
             * @memberof operant.v1.AgentActions
             * @instance
             */
            AgentActions.prototype.actions = $util.newBuffer([]);

            /**
             * float32, signals per row, where they were asked for; as they are before the rest.
             * @member {Uint8Array} signals
             * @memberof operant.v1.AgentActions
             * @instance
             */
            AgentActions.prototype.signals = $util.newBuffer([]);

            /**
             * AgentActions faults.
             * @member {Array.<operant.v1.SubjectFault.$Properties>} faults
             * @memberof operant.v1.AgentActions
             * @instance
             */
            AgentActions.prototype.faults = $util.emptyArray;

            /**
             * Creates a new AgentActions instance using the specified properties.
             * @function create
             * @memberof operant.v1.AgentActions
             * @static
             * @param {operant.v1.AgentActions.$Properties=} [properties] Properties to set
             * @returns {operant.v1.AgentActions} AgentActions instance
             * @type {{
             *   (properties: operant.v1.AgentActions.$Shape): operant.v1.AgentActions & operant.v1.AgentActions.$Shape;
             *   (properties?: operant.v1.AgentActions.$Properties): operant.v1.AgentActions;
             * }}
             */
            AgentActions.create = function(properties) {
                return new AgentActions(properties);
            };

            /**
             * Encodes the specified AgentActions message. Does not implicitly {@link operant.v1.AgentActions.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.AgentActions
             * @static
             * @param {operant.v1.AgentActions.$Properties} message AgentActions message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AgentActions.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.actions != null && $Object.hasOwnProperty.call(message, "actions") && message.actions.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.actions);
                if (message.signals != null && $Object.hasOwnProperty.call(message, "signals") && message.signals.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.signals);
                if (message.faults != null && message.faults.length)
                    for (let i = 0; i < message.faults.length; ++i)
                        $root.operant.v1.SubjectFault.encode(message.faults[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AgentActions message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.AgentActions
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.AgentActions & operant.v1.AgentActions.$Shape} AgentActions
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AgentActions.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.AgentActions();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.actions = value;
                            else
                                delete message.actions;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.signals = value;
                            else
                                delete message.signals;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.faults && message.faults.length))
                                message.faults = [];
                            message.faults.push($root.operant.v1.SubjectFault.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return AgentActions;
        })();

        v1.AgentEnd = (function() {

            /**
             * Properties of an AgentEnd.
             * @typedef {Object} operant.v1.AgentEnd.$Properties
             * @property {Uint8Array|null} [subjects] AgentEnd subjects
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AgentEnd.
             * @memberof operant.v1
             * @interface IAgentEnd
             * @augments operant.v1.AgentEnd.$Properties
             * @deprecated Use operant.v1.AgentEnd.$Properties instead.
             */

            /**
             * Shape of an AgentEnd.
             * @typedef {operant.v1.AgentEnd.$Properties} operant.v1.AgentEnd.$Shape
             */

            /**
             * Constructs a new AgentEnd.
             * @memberof operant.v1
             * @classdesc Ends the session.
             * @constructor
             * @param {operant.v1.AgentEnd.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AgentEnd = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AgentEnd subjects.
             * @member {Uint8Array} subjects
             * @memberof operant.v1.AgentEnd
             * @instance
             */
            AgentEnd.prototype.subjects = $util.newBuffer([]);

            /**
             * Creates a new AgentEnd instance using the specified properties.
             * @function create
             * @memberof operant.v1.AgentEnd
             * @static
             * @param {operant.v1.AgentEnd.$Properties=} [properties] Properties to set
             * @returns {operant.v1.AgentEnd} AgentEnd instance
             * @type {{
             *   (properties: operant.v1.AgentEnd.$Shape): operant.v1.AgentEnd & operant.v1.AgentEnd.$Shape;
             *   (properties?: operant.v1.AgentEnd.$Properties): operant.v1.AgentEnd;
             * }}
             */
            AgentEnd.create = function(properties) {
                return new AgentEnd(properties);
            };

            /**
             * Encodes the specified AgentEnd message. Does not implicitly {@link operant.v1.AgentEnd.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.AgentEnd
             * @static
             * @param {operant.v1.AgentEnd.$Properties} message AgentEnd message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AgentEnd.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.subjects != null && $Object.hasOwnProperty.call(message, "subjects") && message.subjects.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.subjects);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AgentEnd message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.AgentEnd
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.AgentEnd & operant.v1.AgentEnd.$Shape} AgentEnd
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AgentEnd.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.AgentEnd();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.subjects = value;
                            else
                                delete message.subjects;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return AgentEnd;
        })();

        v1.AgentRest = (function() {

            /**
             * Properties of an AgentRest.
             * @typedef {Object} operant.v1.AgentRest.$Properties
             * @property {Uint8Array|null} [subjects] AgentRest subjects
             * @property {Uint8Array|null} [seconds] float64, s.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AgentRest.
             * @memberof operant.v1
             * @interface IAgentRest
             * @augments operant.v1.AgentRest.$Properties
             * @deprecated Use operant.v1.AgentRest.$Properties instead.
             */

            /**
             * Shape of an AgentRest.
             * @typedef {operant.v1.AgentRest.$Properties} operant.v1.AgentRest.$Shape
             */

            /**
             * Constructs a new AgentRest.
             * @memberof operant.v1
             * @classdesc Time passes between sessions; the memory changes.
             * @constructor
             * @param {operant.v1.AgentRest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AgentRest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AgentRest subjects.
             * @member {Uint8Array} subjects
             * @memberof operant.v1.AgentRest
             * @instance
             */
            AgentRest.prototype.subjects = $util.newBuffer([]);

            /**
             * float64, s.
             * @member {Uint8Array} seconds
             * @memberof operant.v1.AgentRest
             * @instance
             */
            AgentRest.prototype.seconds = $util.newBuffer([]);

            /**
             * Creates a new AgentRest instance using the specified properties.
             * @function create
             * @memberof operant.v1.AgentRest
             * @static
             * @param {operant.v1.AgentRest.$Properties=} [properties] Properties to set
             * @returns {operant.v1.AgentRest} AgentRest instance
             * @type {{
             *   (properties: operant.v1.AgentRest.$Shape): operant.v1.AgentRest & operant.v1.AgentRest.$Shape;
             *   (properties?: operant.v1.AgentRest.$Properties): operant.v1.AgentRest;
             * }}
             */
            AgentRest.create = function(properties) {
                return new AgentRest(properties);
            };

            /**
             * Encodes the specified AgentRest message. Does not implicitly {@link operant.v1.AgentRest.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.AgentRest
             * @static
             * @param {operant.v1.AgentRest.$Properties} message AgentRest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AgentRest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.subjects != null && $Object.hasOwnProperty.call(message, "subjects") && message.subjects.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.subjects);
                if (message.seconds != null && $Object.hasOwnProperty.call(message, "seconds") && message.seconds.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.seconds);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AgentRest message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.AgentRest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.AgentRest & operant.v1.AgentRest.$Shape} AgentRest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AgentRest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.AgentRest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.subjects = value;
                            else
                                delete message.subjects;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.seconds = value;
                            else
                                delete message.seconds;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return AgentRest;
        })();

        v1.AgentLearning = (function() {

            /**
             * Properties of an AgentLearning.
             * @typedef {Object} operant.v1.AgentLearning.$Properties
             * @property {Uint8Array|null} [subjects] AgentLearning subjects
             * @property {boolean|null} [on] AgentLearning on
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AgentLearning.
             * @memberof operant.v1
             * @interface IAgentLearning
             * @augments operant.v1.AgentLearning.$Properties
             * @deprecated Use operant.v1.AgentLearning.$Properties instead.
             */

            /**
             * Shape of an AgentLearning.
             * @typedef {operant.v1.AgentLearning.$Properties} operant.v1.AgentLearning.$Shape
             */

            /**
             * Constructs a new AgentLearning.
             * @memberof operant.v1
             * @classdesc Whether experience changes the memory.
             * @constructor
             * @param {operant.v1.AgentLearning.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AgentLearning = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AgentLearning subjects.
             * @member {Uint8Array} subjects
             * @memberof operant.v1.AgentLearning
             * @instance
             */
            AgentLearning.prototype.subjects = $util.newBuffer([]);

            /**
             * AgentLearning on.
             * @member {boolean} on
             * @memberof operant.v1.AgentLearning
             * @instance
             */
            AgentLearning.prototype.on = false;

            /**
             * Creates a new AgentLearning instance using the specified properties.
             * @function create
             * @memberof operant.v1.AgentLearning
             * @static
             * @param {operant.v1.AgentLearning.$Properties=} [properties] Properties to set
             * @returns {operant.v1.AgentLearning} AgentLearning instance
             * @type {{
             *   (properties: operant.v1.AgentLearning.$Shape): operant.v1.AgentLearning & operant.v1.AgentLearning.$Shape;
             *   (properties?: operant.v1.AgentLearning.$Properties): operant.v1.AgentLearning;
             * }}
             */
            AgentLearning.create = function(properties) {
                return new AgentLearning(properties);
            };

            /**
             * Encodes the specified AgentLearning message. Does not implicitly {@link operant.v1.AgentLearning.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.AgentLearning
             * @static
             * @param {operant.v1.AgentLearning.$Properties} message AgentLearning message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AgentLearning.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.subjects != null && $Object.hasOwnProperty.call(message, "subjects") && message.subjects.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.subjects);
                if (message.on != null && $Object.hasOwnProperty.call(message, "on") && message.on !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.on);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AgentLearning message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.AgentLearning
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.AgentLearning & operant.v1.AgentLearning.$Shape} AgentLearning
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AgentLearning.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.AgentLearning();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.subjects = value;
                            else
                                delete message.subjects;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.on = value;
                            else
                                delete message.on;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return AgentLearning;
        })();

        v1.AgentCounters = (function() {

            /**
             * Properties of an AgentCounters.
             * @typedef {Object} operant.v1.AgentCounters.$Properties
             * @property {Uint8Array|null} [subjects] AgentCounters subjects
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AgentCounters.
             * @memberof operant.v1
             * @interface IAgentCounters
             * @augments operant.v1.AgentCounters.$Properties
             * @deprecated Use operant.v1.AgentCounters.$Properties instead.
             */

            /**
             * Shape of an AgentCounters.
             * @typedef {operant.v1.AgentCounters.$Properties} operant.v1.AgentCounters.$Shape
             */

            /**
             * Constructs a new AgentCounters.
             * @memberof operant.v1
             * @classdesc Asks for the counters.
             * @constructor
             * @param {operant.v1.AgentCounters.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AgentCounters = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AgentCounters subjects.
             * @member {Uint8Array} subjects
             * @memberof operant.v1.AgentCounters
             * @instance
             */
            AgentCounters.prototype.subjects = $util.newBuffer([]);

            /**
             * Creates a new AgentCounters instance using the specified properties.
             * @function create
             * @memberof operant.v1.AgentCounters
             * @static
             * @param {operant.v1.AgentCounters.$Properties=} [properties] Properties to set
             * @returns {operant.v1.AgentCounters} AgentCounters instance
             * @type {{
             *   (properties: operant.v1.AgentCounters.$Shape): operant.v1.AgentCounters & operant.v1.AgentCounters.$Shape;
             *   (properties?: operant.v1.AgentCounters.$Properties): operant.v1.AgentCounters;
             * }}
             */
            AgentCounters.create = function(properties) {
                return new AgentCounters(properties);
            };

            /**
             * Encodes the specified AgentCounters message. Does not implicitly {@link operant.v1.AgentCounters.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.AgentCounters
             * @static
             * @param {operant.v1.AgentCounters.$Properties} message AgentCounters message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AgentCounters.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.subjects != null && $Object.hasOwnProperty.call(message, "subjects") && message.subjects.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.subjects);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AgentCounters message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.AgentCounters
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.AgentCounters & operant.v1.AgentCounters.$Shape} AgentCounters
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AgentCounters.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.AgentCounters();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.subjects = value;
                            else
                                delete message.subjects;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return AgentCounters;
        })();

        v1.AgentTotals = (function() {

            /**
             * Properties of an AgentTotals.
             * @typedef {Object} operant.v1.AgentTotals.$Properties
             * @property {Uint8Array|null} [values] float64, counters per row.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AgentTotals.
             * @memberof operant.v1
             * @interface IAgentTotals
             * @augments operant.v1.AgentTotals.$Properties
             * @deprecated Use operant.v1.AgentTotals.$Properties instead.
             */

            /**
             * Shape of an AgentTotals.
             * @typedef {operant.v1.AgentTotals.$Properties} operant.v1.AgentTotals.$Shape
             */

            /**
             * Constructs a new AgentTotals.
             * @memberof operant.v1
             * @classdesc Represents an AgentTotals.
             * @constructor
             * @param {operant.v1.AgentTotals.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AgentTotals = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * float64, counters per row.
             * @member {Uint8Array} values
             * @memberof operant.v1.AgentTotals
             * @instance
             */
            AgentTotals.prototype.values = $util.newBuffer([]);

            /**
             * Creates a new AgentTotals instance using the specified properties.
             * @function create
             * @memberof operant.v1.AgentTotals
             * @static
             * @param {operant.v1.AgentTotals.$Properties=} [properties] Properties to set
             * @returns {operant.v1.AgentTotals} AgentTotals instance
             * @type {{
             *   (properties: operant.v1.AgentTotals.$Shape): operant.v1.AgentTotals & operant.v1.AgentTotals.$Shape;
             *   (properties?: operant.v1.AgentTotals.$Properties): operant.v1.AgentTotals;
             * }}
             */
            AgentTotals.create = function(properties) {
                return new AgentTotals(properties);
            };

            /**
             * Encodes the specified AgentTotals message. Does not implicitly {@link operant.v1.AgentTotals.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.AgentTotals
             * @static
             * @param {operant.v1.AgentTotals.$Properties} message AgentTotals message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AgentTotals.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.values != null && $Object.hasOwnProperty.call(message, "values") && message.values.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.values);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AgentTotals message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.AgentTotals
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.AgentTotals & operant.v1.AgentTotals.$Shape} AgentTotals
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AgentTotals.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.AgentTotals();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.values = value;
                            else
                                delete message.values;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return AgentTotals;
        })();

        v1.AgentProbe = (function() {

            /**
             * Properties of an AgentProbe.
             * @typedef {Object} operant.v1.AgentProbe.$Properties
             * @property {Uint8Array|null} [subjects] AgentProbe subjects
             * @property {string|null} [population] AgentProbe population
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AgentProbe.
             * @memberof operant.v1
             * @interface IAgentProbe
             * @augments operant.v1.AgentProbe.$Properties
             * @deprecated Use operant.v1.AgentProbe.$Properties instead.
             */

            /**
             * Shape of an AgentProbe.
             * @typedef {operant.v1.AgentProbe.$Properties} operant.v1.AgentProbe.$Shape
             */

            /**
             * Constructs a new AgentProbe.
             * @memberof operant.v1
             * @classdesc Asks for the members of a population, e.g. the volumes of all spines.
             * @constructor
             * @param {operant.v1.AgentProbe.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AgentProbe = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AgentProbe subjects.
             * @member {Uint8Array} subjects
             * @memberof operant.v1.AgentProbe
             * @instance
             */
            AgentProbe.prototype.subjects = $util.newBuffer([]);

            /**
             * AgentProbe population.
             * @member {string} population
             * @memberof operant.v1.AgentProbe
             * @instance
             */
            AgentProbe.prototype.population = "";

            /**
             * Creates a new AgentProbe instance using the specified properties.
             * @function create
             * @memberof operant.v1.AgentProbe
             * @static
             * @param {operant.v1.AgentProbe.$Properties=} [properties] Properties to set
             * @returns {operant.v1.AgentProbe} AgentProbe instance
             * @type {{
             *   (properties: operant.v1.AgentProbe.$Shape): operant.v1.AgentProbe & operant.v1.AgentProbe.$Shape;
             *   (properties?: operant.v1.AgentProbe.$Properties): operant.v1.AgentProbe;
             * }}
             */
            AgentProbe.create = function(properties) {
                return new AgentProbe(properties);
            };

            /**
             * Encodes the specified AgentProbe message. Does not implicitly {@link operant.v1.AgentProbe.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.AgentProbe
             * @static
             * @param {operant.v1.AgentProbe.$Properties} message AgentProbe message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AgentProbe.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.subjects != null && $Object.hasOwnProperty.call(message, "subjects") && message.subjects.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.subjects);
                if (message.population != null && $Object.hasOwnProperty.call(message, "population") && message.population !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.population);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AgentProbe message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.AgentProbe
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.AgentProbe & operant.v1.AgentProbe.$Shape} AgentProbe
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AgentProbe.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.AgentProbe();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.subjects = value;
                            else
                                delete message.subjects;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.population = value;
                            else
                                delete message.population;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return AgentProbe;
        })();

        v1.AgentMembers = (function() {

            /**
             * Properties of an AgentMembers.
             * @typedef {Object} operant.v1.AgentMembers.$Properties
             * @property {Uint8Array|null} [lengths] uint32: members of each subject.
             * @property {Uint8Array|null} [members] float32.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AgentMembers.
             * @memberof operant.v1
             * @interface IAgentMembers
             * @augments operant.v1.AgentMembers.$Properties
             * @deprecated Use operant.v1.AgentMembers.$Properties instead.
             */

            /**
             * Shape of an AgentMembers.
             * @typedef {operant.v1.AgentMembers.$Properties} operant.v1.AgentMembers.$Shape
             */

            /**
             * Constructs a new AgentMembers.
             * @memberof operant.v1
             * @classdesc Represents an AgentMembers.
             * @constructor
             * @param {operant.v1.AgentMembers.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AgentMembers = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * uint32: members of each subject.
             * @member {Uint8Array} lengths
             * @memberof operant.v1.AgentMembers
             * @instance
             */
            AgentMembers.prototype.lengths = $util.newBuffer([]);

            /**
             * float32.
             * @member {Uint8Array} members
             * @memberof operant.v1.AgentMembers
             * @instance
             */
            AgentMembers.prototype.members = $util.newBuffer([]);

            /**
             * Creates a new AgentMembers instance using the specified properties.
             * @function create
             * @memberof operant.v1.AgentMembers
             * @static
             * @param {operant.v1.AgentMembers.$Properties=} [properties] Properties to set
             * @returns {operant.v1.AgentMembers} AgentMembers instance
             * @type {{
             *   (properties: operant.v1.AgentMembers.$Shape): operant.v1.AgentMembers & operant.v1.AgentMembers.$Shape;
             *   (properties?: operant.v1.AgentMembers.$Properties): operant.v1.AgentMembers;
             * }}
             */
            AgentMembers.create = function(properties) {
                return new AgentMembers(properties);
            };

            /**
             * Encodes the specified AgentMembers message. Does not implicitly {@link operant.v1.AgentMembers.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.AgentMembers
             * @static
             * @param {operant.v1.AgentMembers.$Properties} message AgentMembers message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AgentMembers.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.lengths != null && $Object.hasOwnProperty.call(message, "lengths") && message.lengths.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.lengths);
                if (message.members != null && $Object.hasOwnProperty.call(message, "members") && message.members.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.members);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AgentMembers message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.AgentMembers
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.AgentMembers & operant.v1.AgentMembers.$Shape} AgentMembers
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AgentMembers.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.AgentMembers();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.lengths = value;
                            else
                                delete message.lengths;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.members = value;
                            else
                                delete message.members;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return AgentMembers;
        })();

        v1.SubjectFault = (function() {

            /**
             * Properties of a SubjectFault.
             * @typedef {Object} operant.v1.SubjectFault.$Properties
             * @property {number|null} [row] Row in this message.
             * @property {string|null} [code] Stable code, e.g. OPERANT_ENVIRONMENT_RANGE.
             * @property {string|null} [message] SubjectFault message
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SubjectFault.
             * @memberof operant.v1
             * @interface ISubjectFault
             * @augments operant.v1.SubjectFault.$Properties
             * @deprecated Use operant.v1.SubjectFault.$Properties instead.
             */

            /**
             * Shape of a SubjectFault.
             * @typedef {operant.v1.SubjectFault.$Properties} operant.v1.SubjectFault.$Shape
             */

            /**
             * Constructs a new SubjectFault.
             * @memberof operant.v1
             * @classdesc A subject that failed while the others went on.
             * @constructor
             * @param {operant.v1.SubjectFault.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SubjectFault = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Row in this message.
             * @member {number} row
             * @memberof operant.v1.SubjectFault
             * @instance
             */
            SubjectFault.prototype.row = 0;

            /**
             * Stable code, e.g. OPERANT_ENVIRONMENT_RANGE.
             * @member {string} code
             * @memberof operant.v1.SubjectFault
             * @instance
             */
            SubjectFault.prototype.code = "";

            /**
             * SubjectFault message.
             * @member {string} message
             * @memberof operant.v1.SubjectFault
             * @instance
             */
            SubjectFault.prototype.message = "";

            /**
             * Creates a new SubjectFault instance using the specified properties.
             * @function create
             * @memberof operant.v1.SubjectFault
             * @static
             * @param {operant.v1.SubjectFault.$Properties=} [properties] Properties to set
             * @returns {operant.v1.SubjectFault} SubjectFault instance
             * @type {{
             *   (properties: operant.v1.SubjectFault.$Shape): operant.v1.SubjectFault & operant.v1.SubjectFault.$Shape;
             *   (properties?: operant.v1.SubjectFault.$Properties): operant.v1.SubjectFault;
             * }}
             */
            SubjectFault.create = function(properties) {
                return new SubjectFault(properties);
            };

            /**
             * Encodes the specified SubjectFault message. Does not implicitly {@link operant.v1.SubjectFault.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.SubjectFault
             * @static
             * @param {operant.v1.SubjectFault.$Properties} message SubjectFault message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SubjectFault.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.row != null && $Object.hasOwnProperty.call(message, "row") && message.row !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.row);
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.code);
                if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.message);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SubjectFault message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.SubjectFault
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.SubjectFault & operant.v1.SubjectFault.$Shape} SubjectFault
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SubjectFault.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.SubjectFault();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.row = value;
                            else
                                delete message.row;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SubjectFault;
        })();

        v1.SessionRefusal = (function() {

            /**
             * Properties of a SessionRefusal.
             * @typedef {Object} operant.v1.SessionRefusal.$Properties
             * @property {string|null} [code] Stable code: OPERANT_SESSION_VERSION, _UNKNOWN_ID, _PARAMETERS, _SPEC, _BATCH, _FULL, _LEASE (unknown or
             * expired), _SEQUENCE, _ORDER, _ACTION, _SUBJECTS, _SNAPSHOT, _OVERSIZED, _MALFORMED, _LEAVING, _FAILED.
             * @property {string|null} [message] Field, value, allowed range and remedy, for people.
             * @property {string|null} [field] Path of the field at fault, or empty.
             * @property {number|null} [row] Row at fault, where it is one.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SessionRefusal.
             * @memberof operant.v1
             * @interface ISessionRefusal
             * @augments operant.v1.SessionRefusal.$Properties
             * @deprecated Use operant.v1.SessionRefusal.$Properties instead.
             */

            /**
             * Shape of a SessionRefusal.
             * @typedef {operant.v1.SessionRefusal.$Properties} operant.v1.SessionRefusal.$Shape
             */

            /**
             * Constructs a new SessionRefusal.
             * @memberof operant.v1
             * @classdesc Why nothing was done.
             * @constructor
             * @param {operant.v1.SessionRefusal.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SessionRefusal = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Stable code: OPERANT_SESSION_VERSION, _UNKNOWN_ID, _PARAMETERS, _SPEC, _BATCH, _FULL, _LEASE (unknown or
             * expired), _SEQUENCE, _ORDER, _ACTION, _SUBJECTS, _SNAPSHOT, _OVERSIZED, _MALFORMED, _LEAVING, _FAILED.
             * @member {string} code
             * @memberof operant.v1.SessionRefusal
             * @instance
             */
            SessionRefusal.prototype.code = "";

            /**
             * Field, value, allowed range and remedy, for people.
             * @member {string} message
             * @memberof operant.v1.SessionRefusal
             * @instance
             */
            SessionRefusal.prototype.message = "";

            /**
             * Path of the field at fault, or empty.
             * @member {string} field
             * @memberof operant.v1.SessionRefusal
             * @instance
             */
            SessionRefusal.prototype.field = "";

            /**
             * Row at fault, where it is one.
             * @member {number|null|undefined} row
             * @memberof operant.v1.SessionRefusal
             * @instance
             */
            SessionRefusal.prototype.row = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SessionRefusal.prototype, "_row", {
                get: $util.oneOfGetter($oneOfFields = ["row"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new SessionRefusal instance using the specified properties.
             * @function create
             * @memberof operant.v1.SessionRefusal
             * @static
             * @param {operant.v1.SessionRefusal.$Properties=} [properties] Properties to set
             * @returns {operant.v1.SessionRefusal} SessionRefusal instance
             * @type {{
             *   (properties: operant.v1.SessionRefusal.$Shape): operant.v1.SessionRefusal & operant.v1.SessionRefusal.$Shape;
             *   (properties?: operant.v1.SessionRefusal.$Properties): operant.v1.SessionRefusal;
             * }}
             */
            SessionRefusal.create = function(properties) {
                return new SessionRefusal(properties);
            };

            /**
             * Encodes the specified SessionRefusal message. Does not implicitly {@link operant.v1.SessionRefusal.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.SessionRefusal
             * @static
             * @param {operant.v1.SessionRefusal.$Properties} message SessionRefusal message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SessionRefusal.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.code);
                if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.message);
                if (message.field != null && $Object.hasOwnProperty.call(message, "field") && message.field !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.field);
                if (message.row != null && $Object.hasOwnProperty.call(message, "row"))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.row);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SessionRefusal message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.SessionRefusal
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.SessionRefusal & operant.v1.SessionRefusal.$Shape} SessionRefusal
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SessionRefusal.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.SessionRefusal();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.field = value;
                            else
                                delete message.field;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.row = reader.uint32();
                            message._row = "row";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SessionRefusal;
        })();

        v1.Manifest = (function() {

            /**
             * Properties of a Manifest.
             * @typedef {Object} operant.v1.Manifest.$Properties
             * @property {Uint8Array|null} [id] SHA-256 of the canonical JSON, 32 bytes.
             * @property {string|null} [json] Canonical JSON of the resolved study: conditions, protocol, seed, versions, plug-in hashes.
             * @property {Array.<operant.v1.Plugin.$Properties>|null} [plugins] The plug-in modules that the study names; absent where a node fetches them by hash.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Manifest.
             * @memberof operant.v1
             * @interface IManifest
             * @augments operant.v1.Manifest.$Properties
             * @deprecated Use operant.v1.Manifest.$Properties instead.
             */

            /**
             * Shape of a Manifest.
             * @typedef {operant.v1.Manifest.$Properties} operant.v1.Manifest.$Shape
             */

            /**
             * Constructs a new Manifest.
             * @memberof operant.v1
             * @classdesc A study as every node sees it. The id is the SHA-256 of `json`.
             * @constructor
             * @param {operant.v1.Manifest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Manifest = function (properties) {
                this.plugins = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SHA-256 of the canonical JSON, 32 bytes.
             * @member {Uint8Array} id
             * @memberof operant.v1.Manifest
             * @instance
             */
            Manifest.prototype.id = $util.newBuffer([]);

            /**
             * Canonical JSON of the resolved study: conditions, protocol, seed, versions, plug-in hashes.
             * @member {string} json
             * @memberof operant.v1.Manifest
             * @instance
             */
            Manifest.prototype.json = "";

            /**
             * The plug-in modules that the study names; absent where a node fetches them by hash.
             * @member {Array.<operant.v1.Plugin.$Properties>} plugins
             * @memberof operant.v1.Manifest
             * @instance
             */
            Manifest.prototype.plugins = $util.emptyArray;

            /**
             * Creates a new Manifest instance using the specified properties.
             * @function create
             * @memberof operant.v1.Manifest
             * @static
             * @param {operant.v1.Manifest.$Properties=} [properties] Properties to set
             * @returns {operant.v1.Manifest} Manifest instance
             * @type {{
             *   (properties: operant.v1.Manifest.$Shape): operant.v1.Manifest & operant.v1.Manifest.$Shape;
             *   (properties?: operant.v1.Manifest.$Properties): operant.v1.Manifest;
             * }}
             */
            Manifest.create = function(properties) {
                return new Manifest(properties);
            };

            /**
             * Encodes the specified Manifest message. Does not implicitly {@link operant.v1.Manifest.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.Manifest
             * @static
             * @param {operant.v1.Manifest.$Properties} message Manifest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Manifest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.id);
                if (message.json != null && $Object.hasOwnProperty.call(message, "json") && message.json !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.json);
                if (message.plugins != null && message.plugins.length)
                    for (let i = 0; i < message.plugins.length; ++i)
                        $root.operant.v1.Plugin.encode(message.plugins[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Manifest message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.Manifest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.Manifest & operant.v1.Manifest.$Shape} Manifest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Manifest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.Manifest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.json = value;
                            else
                                delete message.json;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.plugins && message.plugins.length))
                                message.plugins = [];
                            message.plugins.push($root.operant.v1.Plugin.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Manifest;
        })();

        v1.Plugin = (function() {

            /**
             * Properties of a Plugin.
             * @typedef {Object} operant.v1.Plugin.$Properties
             * @property {Uint8Array|null} [sha256] SHA-256 of `module`, 32 bytes.
             * @property {Uint8Array|null} [module] UTF-8 source of the module.
             * @property {string|null} [name] The file name that the study gave, for messages only.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Plugin.
             * @memberof operant.v1
             * @interface IPlugin
             * @augments operant.v1.Plugin.$Properties
             * @deprecated Use operant.v1.Plugin.$Properties instead.
             */

            /**
             * Shape of a Plugin.
             * @typedef {operant.v1.Plugin.$Properties} operant.v1.Plugin.$Shape
             */

            /**
             * Constructs a new Plugin.
             * @memberof operant.v1
             * @classdesc A task or agent file, bundled to one ES module.
             * @constructor
             * @param {operant.v1.Plugin.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Plugin = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SHA-256 of `module`, 32 bytes.
             * @member {Uint8Array} sha256
             * @memberof operant.v1.Plugin
             * @instance
             */
            Plugin.prototype.sha256 = $util.newBuffer([]);

            /**
             * UTF-8 source of the module.
             * @member {Uint8Array} module
             * @memberof operant.v1.Plugin
             * @instance
             */
            Plugin.prototype.module = $util.newBuffer([]);

            /**
             * The file name that the study gave, for messages only.
             * @member {string} name
             * @memberof operant.v1.Plugin
             * @instance
             */
            Plugin.prototype.name = "";

            /**
             * Creates a new Plugin instance using the specified properties.
             * @function create
             * @memberof operant.v1.Plugin
             * @static
             * @param {operant.v1.Plugin.$Properties=} [properties] Properties to set
             * @returns {operant.v1.Plugin} Plugin instance
             * @type {{
             *   (properties: operant.v1.Plugin.$Shape): operant.v1.Plugin & operant.v1.Plugin.$Shape;
             *   (properties?: operant.v1.Plugin.$Properties): operant.v1.Plugin;
             * }}
             */
            Plugin.create = function(properties) {
                return new Plugin(properties);
            };

            /**
             * Encodes the specified Plugin message. Does not implicitly {@link operant.v1.Plugin.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.Plugin
             * @static
             * @param {operant.v1.Plugin.$Properties} message Plugin message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Plugin.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sha256 != null && $Object.hasOwnProperty.call(message, "sha256") && message.sha256.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.sha256);
                if (message.module != null && $Object.hasOwnProperty.call(message, "module") && message.module.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.module);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.name);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Plugin message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.Plugin
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.Plugin & operant.v1.Plugin.$Shape} Plugin
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Plugin.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.Plugin();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.sha256 = value;
                            else
                                delete message.sha256;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.module = value;
                            else
                                delete message.module;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Plugin;
        })();

        v1.Telemetry = (function() {

            /**
             * Properties of a Telemetry.
             * @typedef {Object} operant.v1.Telemetry.$Properties
             * @property {operant.v1.NodeFacts.$Properties|null} [node] Telemetry node
             * @property {number|null} [sequence] From 1, one more with each message of this instance; an older one that arrives late is dropped.
             * @property {number|null} [intervalMs] Time until the next message; after three of them without one the process counts as silent.
             * @property {number|null} [uptimeMs] Time since this instance began, by its own clock. Clocks of two machines are never compared.
             * @property {boolean|null} [leaving] Set in the last message of a process that leaves in good order.
             * @property {Array.<operant.v1.Series.$Properties>|null} [series] Telemetry series
             * @property {Array.<operant.v1.LiveEvent.$Properties>|null} [events] Telemetry events
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Telemetry.
             * @memberof operant.v1
             * @interface ITelemetry
             * @augments operant.v1.Telemetry.$Properties
             * @deprecated Use operant.v1.Telemetry.$Properties instead.
             */

            /**
             * Shape of a Telemetry.
             * @typedef {{
             *   node?: operant.v1.NodeFacts.$Shape|null;
             *   sequence?: number|null;
             *   intervalMs?: number|null;
             *   uptimeMs?: number|null;
             *   leaving?: boolean|null;
             *   series?: Array.<operant.v1.Series.$Shape>|null;
             *   events?: Array.<operant.v1.LiveEvent.$Shape>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} operant.v1.Telemetry.$Shape
             */

            /**
             * Constructs a new Telemetry.
             * @memberof operant.v1
             * @classdesc What one process says of itself, every few seconds. Totals, not increments: a lost message costs nothing.
             * @constructor
             * @param {operant.v1.Telemetry.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Telemetry = function (properties) {
                this.series = [];
                this.events = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Telemetry node.
             * @member {operant.v1.NodeFacts.$Properties|null|undefined} node
             * @memberof operant.v1.Telemetry
             * @instance
             */
            Telemetry.prototype.node = null;

            /**
             * From 1, one more with each message of this instance; an older one that arrives late is dropped.
             * @member {number} sequence
             * @memberof operant.v1.Telemetry
             * @instance
             */
            Telemetry.prototype.sequence = 0;

            /**
             * Time until the next message; after three of them without one the process counts as silent.
             * @member {number} intervalMs
             * @memberof operant.v1.Telemetry
             * @instance
             */
            Telemetry.prototype.intervalMs = 0;

            /**
             * Time since this instance began, by its own clock. Clocks of two machines are never compared.
             * @member {number} uptimeMs
             * @memberof operant.v1.Telemetry
             * @instance
             */
            Telemetry.prototype.uptimeMs = 0;

            /**
             * Set in the last message of a process that leaves in good order.
             * @member {boolean} leaving
             * @memberof operant.v1.Telemetry
             * @instance
             */
            Telemetry.prototype.leaving = false;

            /**
             * Telemetry series.
             * @member {Array.<operant.v1.Series.$Properties>} series
             * @memberof operant.v1.Telemetry
             * @instance
             */
            Telemetry.prototype.series = $util.emptyArray;

            /**
             * Telemetry events.
             * @member {Array.<operant.v1.LiveEvent.$Properties>} events
             * @memberof operant.v1.Telemetry
             * @instance
             */
            Telemetry.prototype.events = $util.emptyArray;

            /**
             * Creates a new Telemetry instance using the specified properties.
             * @function create
             * @memberof operant.v1.Telemetry
             * @static
             * @param {operant.v1.Telemetry.$Properties=} [properties] Properties to set
             * @returns {operant.v1.Telemetry} Telemetry instance
             * @type {{
             *   (properties: operant.v1.Telemetry.$Shape): operant.v1.Telemetry & operant.v1.Telemetry.$Shape;
             *   (properties?: operant.v1.Telemetry.$Properties): operant.v1.Telemetry;
             * }}
             */
            Telemetry.create = function(properties) {
                return new Telemetry(properties);
            };

            /**
             * Encodes the specified Telemetry message. Does not implicitly {@link operant.v1.Telemetry.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.Telemetry
             * @static
             * @param {operant.v1.Telemetry.$Properties} message Telemetry message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Telemetry.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.node != null && $Object.hasOwnProperty.call(message, "node"))
                    $root.operant.v1.NodeFacts.encode(message.node, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && message.sequence !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.sequence);
                if (message.intervalMs != null && $Object.hasOwnProperty.call(message, "intervalMs") && message.intervalMs !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.intervalMs);
                if (message.uptimeMs != null && $Object.hasOwnProperty.call(message, "uptimeMs") && !$Object.is(message.uptimeMs, 0))
                    writer.uint32(/* id 4, wireType 1 =*/33).double(message.uptimeMs);
                if (message.leaving != null && $Object.hasOwnProperty.call(message, "leaving") && message.leaving !== false)
                    writer.uint32(/* id 5, wireType 0 =*/40).bool(message.leaving);
                if (message.series != null && message.series.length)
                    for (let i = 0; i < message.series.length; ++i)
                        $root.operant.v1.Series.encode(message.series[i], writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.events != null && message.events.length)
                    for (let i = 0; i < message.events.length; ++i)
                        $root.operant.v1.LiveEvent.encode(message.events[i], writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Telemetry message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.Telemetry
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.Telemetry & operant.v1.Telemetry.$Shape} Telemetry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Telemetry.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.Telemetry();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.node = $root.operant.v1.NodeFacts.decode(reader, reader.size(), $undefined, _depth + 1, message.node);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.intervalMs = value;
                            else
                                delete message.intervalMs;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.uptimeMs = value;
                            else
                                delete message.uptimeMs;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.leaving = value;
                            else
                                delete message.leaving;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.series && message.series.length))
                                message.series = [];
                            message.series.push($root.operant.v1.Series.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if (!(message.events && message.events.length))
                                message.events = [];
                            message.events.push($root.operant.v1.LiveEvent.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Telemetry;
        })();

        v1.NodeFacts = (function() {

            /**
             * Properties of a NodeFacts.
             * @typedef {Object} operant.v1.NodeFacts.$Properties
             * @property {string|null} [node] Name that the operator gave the machine.
             * @property {string|null} [instance] Drawn anew at every start of the process.
             * @property {string|null} [service] compute, coordinator, collector, environment or agent.
             * @property {string|null} [version] NodeFacts version
             * @property {string|null} [runtime] NodeFacts runtime
             * @property {string|null} [architecture] NodeFacts architecture
             * @property {number|null} [processors] NodeFacts processors
             * @property {number|null} [memoryBytes] NodeFacts memoryBytes
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a NodeFacts.
             * @memberof operant.v1
             * @interface INodeFacts
             * @augments operant.v1.NodeFacts.$Properties
             * @deprecated Use operant.v1.NodeFacts.$Properties instead.
             */

            /**
             * Shape of a NodeFacts.
             * @typedef {operant.v1.NodeFacts.$Properties} operant.v1.NodeFacts.$Shape
             */

            /**
             * Constructs a new NodeFacts.
             * @memberof operant.v1
             * @classdesc Who is speaking.
             * @constructor
             * @param {operant.v1.NodeFacts.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const NodeFacts = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Name that the operator gave the machine.
             * @member {string} node
             * @memberof operant.v1.NodeFacts
             * @instance
             */
            NodeFacts.prototype.node = "";

            /**
             * Drawn anew at every start of the process.
             * @member {string} instance
             * @memberof operant.v1.NodeFacts
             * @instance
             */
            NodeFacts.prototype.instance = "";

            /**
             * compute, coordinator, collector, environment or agent.
             * @member {string} service
             * @memberof operant.v1.NodeFacts
             * @instance
             */
            NodeFacts.prototype.service = "";

            /**
             * NodeFacts version.
             * @member {string} version
             * @memberof operant.v1.NodeFacts
             * @instance
             */
            NodeFacts.prototype.version = "";

            /**
             * NodeFacts runtime.
             * @member {string} runtime
             * @memberof operant.v1.NodeFacts
             * @instance
             */
            NodeFacts.prototype.runtime = "";

            /**
             * NodeFacts architecture.
             * @member {string} architecture
             * @memberof operant.v1.NodeFacts
             * @instance
             */
            NodeFacts.prototype.architecture = "";

            /**
             * NodeFacts processors.
             * @member {number} processors
             * @memberof operant.v1.NodeFacts
             * @instance
             */
            NodeFacts.prototype.processors = 0;

            /**
             * NodeFacts memoryBytes.
             * @member {number} memoryBytes
             * @memberof operant.v1.NodeFacts
             * @instance
             */
            NodeFacts.prototype.memoryBytes = 0;

            /**
             * Creates a new NodeFacts instance using the specified properties.
             * @function create
             * @memberof operant.v1.NodeFacts
             * @static
             * @param {operant.v1.NodeFacts.$Properties=} [properties] Properties to set
             * @returns {operant.v1.NodeFacts} NodeFacts instance
             * @type {{
             *   (properties: operant.v1.NodeFacts.$Shape): operant.v1.NodeFacts & operant.v1.NodeFacts.$Shape;
             *   (properties?: operant.v1.NodeFacts.$Properties): operant.v1.NodeFacts;
             * }}
             */
            NodeFacts.create = function(properties) {
                return new NodeFacts(properties);
            };

            /**
             * Encodes the specified NodeFacts message. Does not implicitly {@link operant.v1.NodeFacts.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.NodeFacts
             * @static
             * @param {operant.v1.NodeFacts.$Properties} message NodeFacts message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            NodeFacts.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.node != null && $Object.hasOwnProperty.call(message, "node") && message.node !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.node);
                if (message.instance != null && $Object.hasOwnProperty.call(message, "instance") && message.instance !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.instance);
                if (message.service != null && $Object.hasOwnProperty.call(message, "service") && message.service !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.service);
                if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.version);
                if (message.runtime != null && $Object.hasOwnProperty.call(message, "runtime") && message.runtime !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.runtime);
                if (message.architecture != null && $Object.hasOwnProperty.call(message, "architecture") && message.architecture !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.architecture);
                if (message.processors != null && $Object.hasOwnProperty.call(message, "processors") && message.processors !== 0)
                    writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.processors);
                if (message.memoryBytes != null && $Object.hasOwnProperty.call(message, "memoryBytes") && !$Object.is(message.memoryBytes, 0))
                    writer.uint32(/* id 8, wireType 1 =*/65).double(message.memoryBytes);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a NodeFacts message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.NodeFacts
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.NodeFacts & operant.v1.NodeFacts.$Shape} NodeFacts
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            NodeFacts.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.NodeFacts();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.node = value;
                            else
                                delete message.node;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.instance = value;
                            else
                                delete message.instance;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.service = value;
                            else
                                delete message.service;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.version = value;
                            else
                                delete message.version;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.runtime = value;
                            else
                                delete message.runtime;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.architecture = value;
                            else
                                delete message.architecture;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.processors = value;
                            else
                                delete message.processors;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.memoryBytes = value;
                            else
                                delete message.memoryBytes;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return NodeFacts;
        })();

        v1.Series = (function() {

            /**
             * Properties of a Series.
             * @typedef {Object} operant.v1.Series.$Properties
             * @property {string|null} [name] Series name
             * @property {Array.<operant.v1.Label.$Properties>|null} [labels] Series labels
             * @property {number|null} [value] Series value
             * @property {operant.v1.SeriesKind|null} [kind] Series kind
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Series.
             * @memberof operant.v1
             * @interface ISeries
             * @augments operant.v1.Series.$Properties
             * @deprecated Use operant.v1.Series.$Properties instead.
             */

            /**
             * Shape of a Series.
             * @typedef {operant.v1.Series.$Properties} operant.v1.Series.$Shape
             */

            /**
             * Constructs a new Series.
             * @memberof operant.v1
             * @classdesc One metric series at one instant.
             * @constructor
             * @param {operant.v1.Series.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Series = function (properties) {
                this.labels = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Series name.
             * @member {string} name
             * @memberof operant.v1.Series
             * @instance
             */
            Series.prototype.name = "";

            /**
             * Series labels.
             * @member {Array.<operant.v1.Label.$Properties>} labels
             * @memberof operant.v1.Series
             * @instance
             */
            Series.prototype.labels = $util.emptyArray;

            /**
             * Series value.
             * @member {number} value
             * @memberof operant.v1.Series
             * @instance
             */
            Series.prototype.value = 0;

            /**
             * Series kind.
             * @member {operant.v1.SeriesKind} kind
             * @memberof operant.v1.Series
             * @instance
             */
            Series.prototype.kind = 0;

            /**
             * Creates a new Series instance using the specified properties.
             * @function create
             * @memberof operant.v1.Series
             * @static
             * @param {operant.v1.Series.$Properties=} [properties] Properties to set
             * @returns {operant.v1.Series} Series instance
             * @type {{
             *   (properties: operant.v1.Series.$Shape): operant.v1.Series & operant.v1.Series.$Shape;
             *   (properties?: operant.v1.Series.$Properties): operant.v1.Series;
             * }}
             */
            Series.create = function(properties) {
                return new Series(properties);
            };

            /**
             * Encodes the specified Series message. Does not implicitly {@link operant.v1.Series.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.Series
             * @static
             * @param {operant.v1.Series.$Properties} message Series message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Series.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.labels != null && message.labels.length)
                    for (let i = 0; i < message.labels.length; ++i)
                        $root.operant.v1.Label.encode(message.labels[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && !$Object.is(message.value, 0))
                    writer.uint32(/* id 3, wireType 1 =*/25).double(message.value);
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).int32(message.kind);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Series message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.Series
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.Series & operant.v1.Series.$Shape} Series
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Series.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.Series();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.labels && message.labels.length))
                                message.labels = [];
                            message.labels.push($root.operant.v1.Label.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.value = value;
                            else
                                delete message.value;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.kind = value;
                            else
                                delete message.kind;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Series;
        })();

        v1.Label = (function() {

            /**
             * Properties of a Label.
             * @typedef {Object} operant.v1.Label.$Properties
             * @property {string|null} [name] Label name
             * @property {string|null} [value] Label value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Label.
             * @memberof operant.v1
             * @interface ILabel
             * @augments operant.v1.Label.$Properties
             * @deprecated Use operant.v1.Label.$Properties instead.
             */

            /**
             * Shape of a Label.
             * @typedef {operant.v1.Label.$Properties} operant.v1.Label.$Shape
             */

            /**
             * Constructs a new Label.
             * @memberof operant.v1
             * @classdesc Represents a Label.
             * @constructor
             * @param {operant.v1.Label.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Label = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Label name.
             * @member {string} name
             * @memberof operant.v1.Label
             * @instance
             */
            Label.prototype.name = "";

            /**
             * Label value.
             * @member {string} value
             * @memberof operant.v1.Label
             * @instance
             */
            Label.prototype.value = "";

            /**
             * Creates a new Label instance using the specified properties.
             * @function create
             * @memberof operant.v1.Label
             * @static
             * @param {operant.v1.Label.$Properties=} [properties] Properties to set
             * @returns {operant.v1.Label} Label instance
             * @type {{
             *   (properties: operant.v1.Label.$Shape): operant.v1.Label & operant.v1.Label.$Shape;
             *   (properties?: operant.v1.Label.$Properties): operant.v1.Label;
             * }}
             */
            Label.create = function(properties) {
                return new Label(properties);
            };

            /**
             * Encodes the specified Label message. Does not implicitly {@link operant.v1.Label.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.Label
             * @static
             * @param {operant.v1.Label.$Properties} message Label message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Label.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Label message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.Label
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.Label & operant.v1.Label.$Shape} Label
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Label.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.Label();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.value = value;
                            else
                                delete message.value;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Label;
        })();

        /**
         * SeriesKind enum.
         * @name operant.v1.SeriesKind
         * @enum {number}
         * @property {number} SERIES_KIND_UNSPECIFIED=0 SERIES_KIND_UNSPECIFIED value
         * @property {number} SERIES_KIND_COUNTER=1 A total since the instance began; never falls.
         * @property {number} SERIES_KIND_GAUGE=2 A value that goes up and down.
         */
        v1.SeriesKind = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "SERIES_KIND_UNSPECIFIED"] = 0;
            values[valuesById[1] = "SERIES_KIND_COUNTER"] = 1;
            values[valuesById[2] = "SERIES_KIND_GAUGE"] = 2;
            return values;
        })();

        v1.LiveEvent = (function() {

            /**
             * Properties of a LiveEvent.
             * @typedef {Object} operant.v1.LiveEvent.$Properties
             * @property {operant.v1.StudyProgress.$Properties|null} [progress] LiveEvent progress
             * @property {operant.v1.Notice.$Properties|null} [notice] LiveEvent notice
             * @property {"progress"|"notice"} [event] LiveEvent event
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LiveEvent.
             * @memberof operant.v1
             * @interface ILiveEvent
             * @augments operant.v1.LiveEvent.$Properties
             * @deprecated Use operant.v1.LiveEvent.$Properties instead.
             */

            /**
             * Narrowed shape of a LiveEvent.
             * @typedef {{
             *   progress?: operant.v1.StudyProgress.$Shape|null;
             *   notice?: operant.v1.Notice.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ event?: undefined; progress?: null; notice?: null }|{ event?: "progress"; progress: operant.v1.StudyProgress.$Shape; notice?: null }|{ event?: "notice"; progress?: null; notice: operant.v1.Notice.$Shape })
             * )} operant.v1.LiveEvent.$Shape
             */

            /**
             * Constructs a new LiveEvent.
             * @memberof operant.v1
             * @classdesc Something to show while it happens. Never the only record of it: that is the log of the study.
             * @constructor
             * @param {operant.v1.LiveEvent.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LiveEvent = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LiveEvent progress.
             * @member {operant.v1.StudyProgress.$Properties|null|undefined} progress
             * @memberof operant.v1.LiveEvent
             * @instance
             */
            LiveEvent.prototype.progress = null;

            /**
             * LiveEvent notice.
             * @member {operant.v1.Notice.$Properties|null|undefined} notice
             * @memberof operant.v1.LiveEvent
             * @instance
             */
            LiveEvent.prototype.notice = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * LiveEvent event.
             * @member {"progress"|"notice"|undefined} event
             * @memberof operant.v1.LiveEvent
             * @instance
             */
            $Object.defineProperty(LiveEvent.prototype, "event", {
                get: $util.oneOfGetter($oneOfFields = ["progress", "notice"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new LiveEvent instance using the specified properties.
             * @function create
             * @memberof operant.v1.LiveEvent
             * @static
             * @param {operant.v1.LiveEvent.$Properties=} [properties] Properties to set
             * @returns {operant.v1.LiveEvent} LiveEvent instance
             * @type {{
             *   (properties: operant.v1.LiveEvent.$Shape): operant.v1.LiveEvent & operant.v1.LiveEvent.$Shape;
             *   (properties?: operant.v1.LiveEvent.$Properties): operant.v1.LiveEvent;
             * }}
             */
            LiveEvent.create = function(properties) {
                return new LiveEvent(properties);
            };

            /**
             * Encodes the specified LiveEvent message. Does not implicitly {@link operant.v1.LiveEvent.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.LiveEvent
             * @static
             * @param {operant.v1.LiveEvent.$Properties} message LiveEvent message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LiveEvent.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.progress != null && $Object.hasOwnProperty.call(message, "progress"))
                    $root.operant.v1.StudyProgress.encode(message.progress, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.notice != null && $Object.hasOwnProperty.call(message, "notice"))
                    $root.operant.v1.Notice.encode(message.notice, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LiveEvent message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.LiveEvent
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.LiveEvent & operant.v1.LiveEvent.$Shape} LiveEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LiveEvent.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.LiveEvent();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.progress = $root.operant.v1.StudyProgress.decode(reader, reader.size(), $undefined, _depth + 1, message.progress);
                            message.event = "progress";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.notice = $root.operant.v1.Notice.decode(reader, reader.size(), $undefined, _depth + 1, message.notice);
                            message.event = "notice";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return LiveEvent;
        })();

        v1.StudyProgress = (function() {

            /**
             * Properties of a StudyProgress.
             * @typedef {Object} operant.v1.StudyProgress.$Properties
             * @property {Uint8Array|null} [study] SHA-256 of the manifest, 32 bytes.
             * @property {string|null} [name] The name in the study file.
             * @property {operant.v1.StudyState|null} [state] StudyProgress state
             * @property {number|null} [total] StudyProgress total
             * @property {number|null} [committed] StudyProgress committed
             * @property {number|null} [failed] StudyProgress failed
             * @property {number|null} [verified] StudyProgress verified
             * @property {number|null} [conflicts] StudyProgress conflicts
             * @property {number|null} [outstanding] Blocks on their way.
             * @property {number|null} [stepsPerSecond] Absent before the first result.
             * @property {number|null} [subjectsPerSecond] StudyProgress subjectsPerSecond
             * @property {number|null} [secondsLeft] StudyProgress secondsLeft
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a StudyProgress.
             * @memberof operant.v1
             * @interface IStudyProgress
             * @augments operant.v1.StudyProgress.$Properties
             * @deprecated Use operant.v1.StudyProgress.$Properties instead.
             */

            /**
             * Shape of a StudyProgress.
             * @typedef {operant.v1.StudyProgress.$Properties} operant.v1.StudyProgress.$Shape
             */

            /**
             * Constructs a new StudyProgress.
             * @memberof operant.v1
             * @classdesc How far a study has come.
             * @constructor
             * @param {operant.v1.StudyProgress.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const StudyProgress = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SHA-256 of the manifest, 32 bytes.
             * @member {Uint8Array} study
             * @memberof operant.v1.StudyProgress
             * @instance
             */
            StudyProgress.prototype.study = $util.newBuffer([]);

            /**
             * The name in the study file.
             * @member {string} name
             * @memberof operant.v1.StudyProgress
             * @instance
             */
            StudyProgress.prototype.name = "";

            /**
             * StudyProgress state.
             * @member {operant.v1.StudyState} state
             * @memberof operant.v1.StudyProgress
             * @instance
             */
            StudyProgress.prototype.state = 0;

            /**
             * StudyProgress total.
             * @member {number} total
             * @memberof operant.v1.StudyProgress
             * @instance
             */
            StudyProgress.prototype.total = 0;

            /**
             * StudyProgress committed.
             * @member {number} committed
             * @memberof operant.v1.StudyProgress
             * @instance
             */
            StudyProgress.prototype.committed = 0;

            /**
             * StudyProgress failed.
             * @member {number} failed
             * @memberof operant.v1.StudyProgress
             * @instance
             */
            StudyProgress.prototype.failed = 0;

            /**
             * StudyProgress verified.
             * @member {number} verified
             * @memberof operant.v1.StudyProgress
             * @instance
             */
            StudyProgress.prototype.verified = 0;

            /**
             * StudyProgress conflicts.
             * @member {number} conflicts
             * @memberof operant.v1.StudyProgress
             * @instance
             */
            StudyProgress.prototype.conflicts = 0;

            /**
             * Blocks on their way.
             * @member {number} outstanding
             * @memberof operant.v1.StudyProgress
             * @instance
             */
            StudyProgress.prototype.outstanding = 0;

            /**
             * Absent before the first result.
             * @member {number|null|undefined} stepsPerSecond
             * @memberof operant.v1.StudyProgress
             * @instance
             */
            StudyProgress.prototype.stepsPerSecond = null;

            /**
             * StudyProgress subjectsPerSecond.
             * @member {number|null|undefined} subjectsPerSecond
             * @memberof operant.v1.StudyProgress
             * @instance
             */
            StudyProgress.prototype.subjectsPerSecond = null;

            /**
             * StudyProgress secondsLeft.
             * @member {number|null|undefined} secondsLeft
             * @memberof operant.v1.StudyProgress
             * @instance
             */
            StudyProgress.prototype.secondsLeft = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(StudyProgress.prototype, "_stepsPerSecond", {
                get: $util.oneOfGetter($oneOfFields = ["stepsPerSecond"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(StudyProgress.prototype, "_subjectsPerSecond", {
                get: $util.oneOfGetter($oneOfFields = ["subjectsPerSecond"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(StudyProgress.prototype, "_secondsLeft", {
                get: $util.oneOfGetter($oneOfFields = ["secondsLeft"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new StudyProgress instance using the specified properties.
             * @function create
             * @memberof operant.v1.StudyProgress
             * @static
             * @param {operant.v1.StudyProgress.$Properties=} [properties] Properties to set
             * @returns {operant.v1.StudyProgress} StudyProgress instance
             * @type {{
             *   (properties: operant.v1.StudyProgress.$Shape): operant.v1.StudyProgress & operant.v1.StudyProgress.$Shape;
             *   (properties?: operant.v1.StudyProgress.$Properties): operant.v1.StudyProgress;
             * }}
             */
            StudyProgress.create = function(properties) {
                return new StudyProgress(properties);
            };

            /**
             * Encodes the specified StudyProgress message. Does not implicitly {@link operant.v1.StudyProgress.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.StudyProgress
             * @static
             * @param {operant.v1.StudyProgress.$Properties} message StudyProgress message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            StudyProgress.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.study != null && $Object.hasOwnProperty.call(message, "study") && message.study.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.study);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.state);
                if (message.total != null && $Object.hasOwnProperty.call(message, "total") && !$Object.is(message.total, 0))
                    writer.uint32(/* id 4, wireType 1 =*/33).double(message.total);
                if (message.committed != null && $Object.hasOwnProperty.call(message, "committed") && !$Object.is(message.committed, 0))
                    writer.uint32(/* id 5, wireType 1 =*/41).double(message.committed);
                if (message.failed != null && $Object.hasOwnProperty.call(message, "failed") && !$Object.is(message.failed, 0))
                    writer.uint32(/* id 6, wireType 1 =*/49).double(message.failed);
                if (message.verified != null && $Object.hasOwnProperty.call(message, "verified") && !$Object.is(message.verified, 0))
                    writer.uint32(/* id 7, wireType 1 =*/57).double(message.verified);
                if (message.conflicts != null && $Object.hasOwnProperty.call(message, "conflicts") && !$Object.is(message.conflicts, 0))
                    writer.uint32(/* id 8, wireType 1 =*/65).double(message.conflicts);
                if (message.outstanding != null && $Object.hasOwnProperty.call(message, "outstanding") && !$Object.is(message.outstanding, 0))
                    writer.uint32(/* id 9, wireType 1 =*/73).double(message.outstanding);
                if (message.stepsPerSecond != null && $Object.hasOwnProperty.call(message, "stepsPerSecond"))
                    writer.uint32(/* id 10, wireType 1 =*/81).double(message.stepsPerSecond);
                if (message.subjectsPerSecond != null && $Object.hasOwnProperty.call(message, "subjectsPerSecond"))
                    writer.uint32(/* id 11, wireType 1 =*/89).double(message.subjectsPerSecond);
                if (message.secondsLeft != null && $Object.hasOwnProperty.call(message, "secondsLeft"))
                    writer.uint32(/* id 12, wireType 1 =*/97).double(message.secondsLeft);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a StudyProgress message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.StudyProgress
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.StudyProgress & operant.v1.StudyProgress.$Shape} StudyProgress
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            StudyProgress.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.StudyProgress();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.study = value;
                            else
                                delete message.study;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.state = value;
                            else
                                delete message.state;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.total = value;
                            else
                                delete message.total;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.committed = value;
                            else
                                delete message.committed;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.failed = value;
                            else
                                delete message.failed;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.verified = value;
                            else
                                delete message.verified;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.conflicts = value;
                            else
                                delete message.conflicts;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.outstanding = value;
                            else
                                delete message.outstanding;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 1)
                                break;
                            message.stepsPerSecond = reader.double();
                            message._stepsPerSecond = "stepsPerSecond";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 1)
                                break;
                            message.subjectsPerSecond = reader.double();
                            message._subjectsPerSecond = "subjectsPerSecond";
                            continue;
                        }
                    case 12: {
                            if (wireType !== 1)
                                break;
                            message.secondsLeft = reader.double();
                            message._secondsLeft = "secondsLeft";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return StudyProgress;
        })();

        /**
         * StudyState enum.
         * @name operant.v1.StudyState
         * @enum {number}
         * @property {number} STUDY_STATE_UNSPECIFIED=0 STUDY_STATE_UNSPECIFIED value
         * @property {number} STUDY_STATE_RUNNING=1 STUDY_STATE_RUNNING value
         * @property {number} STUDY_STATE_COMPLETE=2 STUDY_STATE_COMPLETE value
         * @property {number} STUDY_STATE_STOPPED=3 STUDY_STATE_STOPPED value
         * @property {number} STUDY_STATE_INTERRUPTED=4 STUDY_STATE_INTERRUPTED value
         * @property {number} STUDY_STATE_FAILED=5 STUDY_STATE_FAILED value
         */
        v1.StudyState = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "STUDY_STATE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "STUDY_STATE_RUNNING"] = 1;
            values[valuesById[2] = "STUDY_STATE_COMPLETE"] = 2;
            values[valuesById[3] = "STUDY_STATE_STOPPED"] = 3;
            values[valuesById[4] = "STUDY_STATE_INTERRUPTED"] = 4;
            values[valuesById[5] = "STUDY_STATE_FAILED"] = 5;
            return values;
        })();

        v1.Notice = (function() {

            /**
             * Properties of a Notice.
             * @typedef {Object} operant.v1.Notice.$Properties
             * @property {operant.v1.NoticeLevel|null} [level] Notice level
             * @property {string|null} [code] Stable code, e.g. OPERANT_DETERMINISM_ALARM.
             * @property {string|null} [message] Notice message
             * @property {Uint8Array|null} [study] The study, 32 bytes, or absent.
             * @property {number|null} [subject] The subject, where it is one.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Notice.
             * @memberof operant.v1
             * @interface INotice
             * @augments operant.v1.Notice.$Properties
             * @deprecated Use operant.v1.Notice.$Properties instead.
             */

            /**
             * Shape of a Notice.
             * @typedef {operant.v1.Notice.$Properties} operant.v1.Notice.$Shape
             */

            /**
             * Constructs a new Notice.
             * @memberof operant.v1
             * @classdesc Something that a person should know of.
             * @constructor
             * @param {operant.v1.Notice.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Notice = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Notice level.
             * @member {operant.v1.NoticeLevel} level
             * @memberof operant.v1.Notice
             * @instance
             */
            Notice.prototype.level = 0;

            /**
             * Stable code, e.g. OPERANT_DETERMINISM_ALARM.
             * @member {string} code
             * @memberof operant.v1.Notice
             * @instance
             */
            Notice.prototype.code = "";

            /**
             * Notice message.
             * @member {string} message
             * @memberof operant.v1.Notice
             * @instance
             */
            Notice.prototype.message = "";

            /**
             * The study, 32 bytes, or absent.
             * @member {Uint8Array} study
             * @memberof operant.v1.Notice
             * @instance
             */
            Notice.prototype.study = $util.newBuffer([]);

            /**
             * The subject, where it is one.
             * @member {number|null|undefined} subject
             * @memberof operant.v1.Notice
             * @instance
             */
            Notice.prototype.subject = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Notice.prototype, "_subject", {
                get: $util.oneOfGetter($oneOfFields = ["subject"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Notice instance using the specified properties.
             * @function create
             * @memberof operant.v1.Notice
             * @static
             * @param {operant.v1.Notice.$Properties=} [properties] Properties to set
             * @returns {operant.v1.Notice} Notice instance
             * @type {{
             *   (properties: operant.v1.Notice.$Shape): operant.v1.Notice & operant.v1.Notice.$Shape;
             *   (properties?: operant.v1.Notice.$Properties): operant.v1.Notice;
             * }}
             */
            Notice.create = function(properties) {
                return new Notice(properties);
            };

            /**
             * Encodes the specified Notice message. Does not implicitly {@link operant.v1.Notice.verify|verify} messages.
             * @function encode
             * @memberof operant.v1.Notice
             * @static
             * @param {operant.v1.Notice.$Properties} message Notice message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Notice.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.level != null && $Object.hasOwnProperty.call(message, "level") && message.level !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.level);
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.code);
                if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.message);
                if (message.study != null && $Object.hasOwnProperty.call(message, "study") && message.study.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.study);
                if (message.subject != null && $Object.hasOwnProperty.call(message, "subject"))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.subject);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Notice message from the specified reader or buffer.
             * @function decode
             * @memberof operant.v1.Notice
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {operant.v1.Notice & operant.v1.Notice.$Shape} Notice
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Notice.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.operant.v1.Notice();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.level = value;
                            else
                                delete message.level;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.study = value;
                            else
                                delete message.study;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.subject = reader.uint32();
                            message._subject = "subject";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Notice;
        })();

        /**
         * NoticeLevel enum.
         * @name operant.v1.NoticeLevel
         * @enum {number}
         * @property {number} NOTICE_LEVEL_UNSPECIFIED=0 NOTICE_LEVEL_UNSPECIFIED value
         * @property {number} NOTICE_LEVEL_INFO=1 NOTICE_LEVEL_INFO value
         * @property {number} NOTICE_LEVEL_WARNING=2 NOTICE_LEVEL_WARNING value
         * @property {number} NOTICE_LEVEL_ALARM=3 NOTICE_LEVEL_ALARM value
         */
        v1.NoticeLevel = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "NOTICE_LEVEL_UNSPECIFIED"] = 0;
            values[valuesById[1] = "NOTICE_LEVEL_INFO"] = 1;
            values[valuesById[2] = "NOTICE_LEVEL_WARNING"] = 2;
            values[valuesById[3] = "NOTICE_LEVEL_ALARM"] = 3;
            return values;
        })();

        return v1;
    })();

    return operant;
})();

export {
  $root as default
};
