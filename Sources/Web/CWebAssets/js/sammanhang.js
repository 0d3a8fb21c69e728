// Part of Sammanhang. SPDX-License-Identifier: EUPL-1.2
// Small comforts, each asked for by a data- attribute. Every page works without this file.

/** The error summary takes focus; its links bring the label into view before the field takes focus. */
function errorSummary(box) {
    box.focus();
    box.addEventListener("click", (event) => {
        const link = event.target.closest("a[href^='#']");
        const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
        if (!field) return;
        event.preventDefault();
        const control = field.matches("fieldset") ? field.querySelector("input, select, textarea") : field;
        const label = document.querySelector(`label[for="${CSS.escape(field.id)}"]`)
            || field.closest("fieldset") || field;
        label.scrollIntoView();
        (control || field).focus({ preventScroll: true });
    });
}

/** Holds back a second press while the first is on its way. The server has its own guard. */
function once(button) {
    const form = button.form;
    if (!form) return;
    let sent = false;
    form.addEventListener("submit", (event) => {
        if (sent) return event.preventDefault();
        sent = true;
        button.setAttribute("aria-disabled", "true");
    });
    window.addEventListener("pageshow", () => {
        sent = false;
        button.removeAttribute("aria-disabled");
    });
}

/** Counts characters; speaks only when one has stopped writing. */
function count(line) {
    const field = document.getElementById(line.id.replace(/-count$/, ""));
    if (!field) return;
    const spoken = document.createElement("span");
    spoken.className = "visually-hidden";
    spoken.setAttribute("role", "status");
    line.after(spoken);
    let timer;
    const show = () => {
        const left = Number(line.dataset.count) - field.value.length;
        const words = left < 0 ? line.dataset.over : line.dataset.left;
        line.textContent = words.replace("{count}", String(Math.abs(left)));
        clearTimeout(timer);
        timer = setTimeout(() => { spoken.textContent = line.textContent; }, 1000);
    };
    field.addEventListener("input", show);
}

/** Shows the warning that the server has put in the page, two minutes before one is signed out. */
function session(body) {
    const warning = document.querySelector("template[data-session-warning]");
    const seconds = Number(body.dataset.session);
    if (!warning || !(seconds > 0)) return;
    setTimeout(() => {
        document.querySelector("main").prepend(warning.content.cloneNode(true));
    }, Math.max(0, seconds - 120) * 1000);
}

/** A table is a stop for the keyboard only when there is something to scroll sideways to. */
function scrollable(region) {
    const measure = () => {
        if (region.scrollWidth > region.clientWidth) region.tabIndex = 0;
        else if (region !== document.activeElement) region.removeAttribute("tabindex");
    };
    const observer = new ResizeObserver(measure);
    observer.observe(region);
    observer.observe(region.firstElementChild);
}

document.querySelectorAll("[data-error-summary]").forEach(errorSummary);
document.querySelectorAll(".table-region").forEach(scrollable);
document.querySelectorAll("[data-once]").forEach(once);
document.querySelectorAll("[data-count]").forEach(count);
document.querySelectorAll("body[data-session]").forEach(session);
document.querySelectorAll("[data-print]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
});
