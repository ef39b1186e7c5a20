// The button that prints a page; a browser without script has its own.
for (const button of document.querySelectorAll<HTMLElement>('[data-print-page]')) {
  button.addEventListener('click', () => {
    print();
  });
}
