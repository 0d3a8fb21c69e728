// Part of Sammanhang. SPDX-License-Identifier: EUPL-1.2
// Saves a note while it is being written, by the form's own seal. The page works without this file.

const PAUSE_MILLISECONDS = 4000;

/** Saves the form some seconds after the last change; a press of a button waits for what is on its way. */
function autosave(form) {
    const status = document.getElementById("notes-status");
    const body = () => new URLSearchParams(new FormData(form));
    let saved = body().toString();
    let timer;
    let sending = null;
    let stopped = false;

    const tell = (text) => { if (status.textContent !== text) status.textContent = text; };

    async function save() {
        const fields = body();
        const text = fields.toString();
        if (stopped || text === saved) return;
        try {
            const answer = await fetch(form.dataset.autosave, { method: "POST", body: fields });
            if (answer.ok) {
                const { version, time } = await answer.json();
                form.elements.version.value = version;
                fields.set("version", version);
                saved = fields.toString();
                tell(status.dataset.saved.replace("$time", time));
            } else if (answer.status === 412) {
                stopped = true;
                tell(status.dataset.conflict);
            } else {
                tell(status.dataset.failed);
            }
        } catch {
            tell(status.dataset.failed);
        }
    }

    form.addEventListener("input", () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
            sending = save().finally(() => { sending = null; });
        }, PAUSE_MILLISECONDS);
    });
    form.addEventListener("submit", (event) => {
        clearTimeout(timer);
        if (!sending) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        const { submitter } = event;
        sending.then(() => form.requestSubmit(submitter));
    }, { capture: true });
}

document.querySelectorAll("form[data-autosave]").forEach(autosave);
