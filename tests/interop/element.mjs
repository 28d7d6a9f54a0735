// Element's own engine (matrix-js-sdk with its Rust crypto) as a process that is driven by lines.
//
// In:  {"id": 7, "do": "say", "room": "!r", "body": "plan"}     one JSON object a line
// Out: {"id": 7, "ok": {...}} or {"id": 7, "error": "..."}      the answer to a command
//      {"event": {...}}                                         what came by sync, once decrypted
//
// It withholds keys from devices that their owner has not signed, and refuses to read from them:
// Element's strictest mode. The shield of each event is the one that Element would draw.

import { webcrypto } from "node:crypto";
import { createInterface } from "node:readline";

// Node 20 does not have it; the engine asks for it.
Promise.withResolvers ??= function withResolvers() {
    let resolve, reject;
    const promise = new this((yes, no) => { resolve = yes; reject = no; });
    return { promise, resolve, reject };
};
// The engine logs to the console, which is our way out.
for (const level of ["log", "info", "debug", "trace", "warn", "error"]) {
    console[level] = process.env.ELEMENT_LOG
        ? (...words) => process.stderr.write(`${words.map(String).join(" ")}\n`)
        : () => {};
}

const sdk = await import("matrix-js-sdk");
const { OnlySignedDevicesIsolationMode, EventShieldColour, EventShieldReason } =
    await import("matrix-js-sdk/lib/crypto-api/index.js");
const { decodeRecoveryKey } = await import("matrix-js-sdk/lib/crypto-api/index.js");

const { PollResponseEvent } = await import("matrix-js-sdk/lib/extensible_events_v1/PollResponseEvent.js");
const { PollEndEvent } = await import("matrix-js-sdk/lib/extensible_events_v1/PollEndEvent.js");

const MEGOLM = "m.megolm.v1.aes-sha2";
const { subtle } = webcrypto;
let client, ownPassword, recovery;

const out = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);
const nameOf = (enumeration, value) =>
    Object.keys(enumeration).find((name) => enumeration[name] === value) ?? null;

async function shieldOf(event) {
    const info = await client.getCrypto().getEncryptionInfoForEvent(event);
    if (info === null) return null;
    return {
        colour: nameOf(EventShieldColour, info.shieldColour),
        reason: info.shieldReason === null ? null : nameOf(EventShieldReason, info.shieldReason),
    };
}

async function report(event) {
    const encrypted = event.getWireType() === "m.room.encrypted";
    out({
        event: {
            event_id: event.getId(),
            room: event.getRoomId(),
            sender: event.getSender(),
            type: event.getType(),
            state_key: event.getStateKey() ?? null,
            content: event.getContent(),
            wire_content: encrypted ? { algorithm: event.getWireContent().algorithm } : null,
            relation: event.getWireContent()["m.relates_to"] ?? null,
            encrypted,
            failure: event.isDecryptionFailure() ? event.decryptionFailureReason : null,
            shield: encrypted ? await shieldOf(event) : null,
            age: event.getAge() ?? null,
        },
    });
}

function listen() {
    client.on(sdk.ClientEvent.Event, (event) => {
        if (!event.getId()) return; // account data, and the stripped state of an invite
        // What is encrypted is reported by the decryption that is under way.
        if (event.getWireType() === "m.room.encrypted") client.decryptEventIfNeeded(event);
        else void report(event);
    });
    client.on(sdk.MatrixEventEvent.Decrypted, (event) => void report(event));
}

const synced = () => new Promise((resolve, reject) => {
    const watch = (state) => {
        if (state === "PREPARED" || state === "SYNCING") resolve();
        else if (state === "ERROR") reject(new Error("the first sync failed"));
        else return;
        client.off(sdk.ClientEvent.Sync, watch);
    };
    client.on(sdk.ClientEvent.Sync, watch);
});

async function signOwnDevice() {
    const crypto = client.getCrypto();
    const confirm = (request) => request({
        type: "m.login.password",
        identifier: { type: "m.id.user", user: client.getUserId() },
        password: ownPassword,
    });
    // A further device has to know its user's public keys before it can take up the private ones.
    await crypto.userHasCrossSigningKeys(client.getUserId(), true);
    await crypto.bootstrapCrossSigning({ authUploadDeviceSigningKeys: confirm });
    if (recovery.encoded === undefined) {
        await crypto.bootstrapSecretStorage({
            createSecretStorageKey: async () => {
                const made = await crypto.createRecoveryKeyFromPassphrase();
                recovery = { encoded: made.encodedPrivateKey, key: made.privateKey };
                return made;
            },
        });
    }
}

const thread = (root) => ({
    "m.relates_to": {
        rel_type: "m.thread", event_id: root, is_falling_back: true,
        "m.in_reply_to": { event_id: root },
    },
});
const send = async (room, content) =>
    client.sendEvent(room, "m.room.message", { msgtype: "m.text", "m.mentions": {}, ...content });

const commands = {
    // `recovery`: the recovery key that an earlier device of this user answered with.
    async login({ homeserver, user, password, recovery: encoded }) {
        const guest = sdk.createClient({ baseUrl: homeserver });
        const login = await guest.loginRequest({
            type: "m.login.password",
            identifier: { type: "m.id.user", user },
            password,
            initial_device_display_name: "Element",
        });
        ownPassword = password;
        recovery = { encoded, key: encoded && decodeRecoveryKey(encoded) };
        client = sdk.createClient({
            baseUrl: homeserver,
            userId: login.user_id,
            deviceId: login.device_id,
            accessToken: login.access_token,
            timelineSupport: true,
            cryptoCallbacks: {
                getSecretStorageKey: async ({ keys }) => [Object.keys(keys)[0], recovery.key],
                cacheSecretStorageKey: () => {},
            },
        });
        await client.initRustCrypto({ useIndexedDB: false });
        client.getCrypto().setDeviceIsolationMode(new OnlySignedDevicesIsolationMode());
        listen();
        const ready = synced();
        await client.startClient({ initialSyncLimit: 30, threadSupport: true });
        await ready;
        await signOwnDevice();
        return { user_id: login.user_id, device_id: login.device_id, recovery: recovery.encoded };
    },

    // Whether Element would offer encryption with these people: each has a device with keys.
    async encryptable({ users }) {
        const devices = await client.getCrypto().getUserDeviceInfo(users, true);
        return { yes: users.every((user) => (devices.get(user)?.size ?? 0) > 0) };
    },

    // As Element starts a direct chat: the room is made for the first message, and m.direct said.
    async direct({ user }) {
        const { room_id: room } = await client.createRoom({
            preset: "trusted_private_chat",
            visibility: "private",
            is_direct: true,
            invite: [user],
            initial_state: [
                { type: "m.room.guest_access", state_key: "", content: { guest_access: "can_join" } },
                { type: "m.room.encryption", state_key: "", content: { algorithm: MEGOLM } },
            ],
        });
        const known = client.getAccountData("m.direct")?.getContent() ?? {};
        await client.setAccountData("m.direct", { ...known, [user]: [room, ...(known[user] ?? [])] });
        const crypto = client.getCrypto();
        while (!(await crypto.isEncryptionEnabledInRoom(room))) {
            await new Promise((resolve) => { setTimeout(resolve, 20); });
        }
        return { room };
    },

    // A room of several people; not encrypted, as rooms that were bridged or made long ago are.
    async room({ name, invite }) {
        const { room_id: room } = await client.createRoom({
            preset: "private_chat", visibility: "private", name, invite,
        });
        return { room };
    },

    // The rooms that this person is asked into.
    invitations: () => ({
        rooms: client.getRooms()
            .filter((room) => room.getMyMembership() === "invite")
            .map((room) => room.roomId),
    }),

    say: ({ room, body }) => send(room, { body }),
    "reply-to": ({ room, body, to }) =>
        send(room, { body, "m.relates_to": { "m.in_reply_to": { event_id: to } } }),
    "say-in-thread": ({ room, body, root }) => send(room, { body, ...thread(root) }),
    edit: ({ room, body, event }) =>
        send(room, {
            body: `* ${body}`,
            "m.new_content": { msgtype: "m.text", body, "m.mentions": {} },
            "m.relates_to": { rel_type: "m.replace", event_id: event },
        }),
    react: ({ room, to, key }) =>
        client.sendEvent(room, "m.reaction", {
            "m.relates_to": { rel_type: "m.annotation", event_id: to, key },
        }),
    redact: ({ room, event }) => client.redactEvent(room, event),
    async join({ room }) {
        await client.joinRoom(room);
        const here = () => client.getRoom(room)?.getMyMembership() === "join";
        const encrypted = () => client.getRoom(room).hasEncryptionStateEvent();
        const set = () => client.getCrypto().isEncryptionEnabledInRoom(room);
        // What Element lets nobody type before: the room has come, and its encryption is set up.
        while (!here() || (encrypted() && !(await set()))) {
            await new Promise((resolve) => { setTimeout(resolve, 20); });
        }
        return { room };
    },

    // As from a room's settings: somebody is asked in, and may then do all that `power` allows.
    async invite({ room, user, power }) {
        await client.invite(room, user);
        await client.setPowerLevel(room, user, power);
        return {};
    },
    leave: async ({ room }) => { await client.leave(room); return {}; },

    // Whether this phone rings for an event, by the rules that Element itself applies to what it has
    // decrypted.
    rings({ room, event }) {
        const found = client.getRoom(room)?.findEventById(event);
        if (!found) throw new Error(`${event} is not known`);
        return { yes: client.getPushActionsForEvent(found, true)?.notify ?? false };
    },

    // A poll as Element draws it: what its own model made of the event, and what it counts.
    async poll({ room, event }) {
        const poll = client.getRoom(room)?.polls.get(event);
        if (!poll) return { known: false };
        const { question, answers, kind, maxSelections } = poll.pollEvent;
        const responses = (await poll.getResponses()).getRelations();
        return {
            known: true,
            question: question.text,
            answers: answers.map(({ id, text }) => [id, text]),
            kind: kind.stable,
            most: maxSelections,
            ended: poll.isEnded,
            counted: responses.map((response) => response.getId()),
        };
    },

    // An answer as Element sends it; `stable`: as MSC3381 says in its last version.
    vote({ room, event, answers, stable }) {
        const { type, content } = PollResponseEvent.from(answers, event).serialize();
        return stable
            ? client.sendEvent(room, "m.poll.response", {
                "m.relates_to": content["m.relates_to"], "m.selections": answers,
            })
            : client.sendEvent(room, type, content);
    },

    // The end of a poll, which Element offers to whoever may redact it.
    "end-poll": ({ room, event }) => {
        const { type, content } = PollEndEvent.from(event, "The poll has ended.").serialize();
        return client.sendEvent(room, type, content);
    },

    // What Element draws of a room, and asks before it offers its calls and a new name.
    shown({ room }) {
        const here = client.getRoom(room);
        const may = (type) => here.currentState.mayClientSendStateEvent(type, client);
        return {
            name: here.name,
            encrypted: here.hasEncryptionStateEvent(),
            calls: may("org.matrix.msc3401.call") && may("org.matrix.msc3401.call.member"),
            rename: may("m.room.name"),
        };
    },

    // A file of an encrypted room as Element's apps open it, by the specification's "Sending encrypted
    // attachments": matrix-js-sdk leaves that to them. `file` is what stands in the event.
    async open({ file }) {
        const url = client.mxcUrlToHttp(file.url, undefined, undefined, undefined, false, true, true);
        const answer = await fetch(url, {
            headers: { Authorization: `Bearer ${client.getAccessToken()}` },
        });
        if (!answer.ok) throw new Error(`download: ${answer.status}`);
        const stored = new Uint8Array(await answer.arrayBuffer());
        const hash = Buffer.from(await subtle.digest("SHA-256", stored)).toString("base64");
        if (file.v !== "v2" || hash.replace(/=+$/, "") !== file.hashes.sha256) {
            throw new Error("not what was sent");
        }
        const key = await subtle.importKey("jwk", file.key, { name: "AES-CTR" }, false, ["decrypt"]);
        const counter = Buffer.from(file.iv, "base64");
        const clear = await subtle.decrypt({ name: "AES-CTR", counter, length: 64 }, key, stored);
        return { size: clear.byteLength, base64: Buffer.from(clear).toString("base64") };
    },

    // A file as Element's apps send one into an encrypted room: encrypted by its own key, laid down
    // under no name, and described in the message. `said` is the rest of the content; `root` a thread.
    async attach({ room, base64, mimetype, said, root }) {
        const clear = Buffer.from(base64, "base64");
        const key = await subtle.generateKey({ name: "AES-CTR", length: 256 }, true, ["encrypt", "decrypt"]);
        const counter = new Uint8Array(16);
        webcrypto.getRandomValues(counter.subarray(0, 8));
        const stored = await subtle.encrypt({ name: "AES-CTR", counter, length: 64 }, key, clear);
        const plain = (bytes) => Buffer.from(bytes).toString("base64").replace(/=+$/, "");
        const { content_uri: url } = await client.uploadContent(new Uint8Array(stored), {
            type: "application/octet-stream", includeFilename: false,
        });
        const { kty, alg, ext, k, key_ops } = await subtle.exportKey("jwk", key);
        return send(room, {
            ...said,
            info: { ...said.info, mimetype, size: clear.length },
            file: {
                url, v: "v2", iv: plain(counter), key: { kty, alg, ext, k, key_ops },
                hashes: { sha256: plain(await subtle.digest("SHA-256", stored)) },
            },
            ...(root ? thread(root) : {}),
        });
    },

    // What Element knows of a person's devices: each must be signed by its owner.
    async devices({ user }) {
        const crypto = client.getCrypto();
        const devices = (await crypto.getUserDeviceInfo([user], true)).get(user) ?? new Map();
        const found = {};
        for (const id of devices.keys()) {
            const status = await crypto.getDeviceVerificationStatus(user, id);
            found[id] = { signed_by_owner: status?.signedByOwner ?? false };
        }
        return { devices: found };
    },

    async stop() {
        client?.stopClient();
        return {};
    },
};

for await (const line of createInterface({ input: process.stdin })) {
    const { id, do: name, ...args } = JSON.parse(line);
    // Not awaited: a command may take as long as it likes, others go on.
    Promise.resolve()
        .then(() => commands[name](args))
        .then((ok) => out({ id, ok }))
        .catch((error) => out({ id, error: `${name}: ${error?.stack ?? error}` }));
}
process.exit(0);
