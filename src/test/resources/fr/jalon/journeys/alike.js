/*
 * Takes away what a page repeats: the sixth row, item or panel of one shape and the following ones, wherever they are,
 * though no list loses its last of a shape. Two things have one shape when their elements, attributes and kinds of
 * content are the same; only wording, addresses and names may differ, not whether there are any. What is wrong with one
 * of them is wrong with the five that stay, and axe, whose time grows faster than the page, is spared the rest.
 */
() => {
    const MOST = 5;
    const WORDING = /^(id|href|for|name|value|src|alt|title|action|datetime|data-.*|aria-(label|labelledby|describedby|controls))$/;
    const WHOLE = /^(HTML|HEAD|TR|SELECT|svg)$/;

    const numbers = new Map();
    const kept = new Map();

    const said = attribute => attribute.name
        + (WORDING.test(attribute.name) ? attribute.value.trim() === '' : '=' + attribute.value);

    const shape = node => {
        if (node.nodeType === Node.TEXT_NODE) return node.data.trim() ? 'text' : '';
        if (node.nodeType !== Node.ELEMENT_NODE) return '';
        const shapes = new Map([...node.children].map(child => [child, shape(child)]));
        const inside = [...node.childNodes].map(child => shapes.get(child) ?? shape(child)).filter(Boolean);
        if (!WHOLE.test(node.tagName)) thin(shapes);
        const own = [node.tagName, ...[...node.attributes].map(said).sort()].join(' ');
        const whole = own + '{' + [...new Set(inside)].join() + '}';
        if (!numbers.has(whole)) numbers.set(whole, 's' + numbers.size);
        return numbers.get(whole);
    };

    const thin = shapes => {
        const here = new Set();
        for (const [child, its] of shapes) {
            const before = kept.get(its) ?? 0;
            if (before >= MOST && here.has(its)) child.remove();
            else kept.set(its, before + 1);
            here.add(its);
        }
    };

    for (const main of document.querySelectorAll('main')) shape(main);
}
