(() => {
  "use strict";
  const status = document.getElementById("status");
  const first = 2000, most = 15000;
  let pause = first, timer = 0, asking = false;

  const say = (text) => {
    if (status.textContent !== text) status.textContent = text; // a screen reader says changes only
  };

  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(ask, pause * (0.8 + 0.4 * Math.random()));
    pause = Math.min(pause * 1.3, most);
  };

  async function ask() {
    if (asking) return;
    asking = true;
    try {
      const answer = await fetch(status.dataset.at, {
        method: "POST", headers: { "X-Door": "waiting" }, cache: "no-store", redirect: "error",
      });
      if (!answer.ok) throw new Error("not now");
      const told = await answer.json();
      if (told.look) {
        location.replace(status.dataset.at);
        return;
      }
      if (told.to) {
        say(status.dataset.opening);
        location.replace(told.to);
        return;
      }
      say(status.dataset.waiting);
    } catch {
      say(status.dataset.lost);
    } finally {
      asking = false;
    }
    later();
  }

  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) {
      pause = first;
      ask();
    }
  });
  later();
})();
