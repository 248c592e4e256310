/**
 * Takes articles in from text, pages and JSON, and hands readings out as JSON and pages.
 *
 * <h2>An article in JSON</h2>
 *
 * One object, alone, in an array, or one on a line: {@code text}, and where known {@code id}, {@code title},
 * {@code outlet}, {@code published} (or {@code date}; ISO 8601, time and offset optional), {@code url}.
 *
 * {@snippet lang = json :
 * {"id": "a1", "outlet": "…", "published": "2031-03-12T06:40+03:00", "title": "…", "text": "…"}
 * }
 *
 * <h2>A reading in JSON</h2>
 *
 * One object on a line. {@code text} is the article's to the character. A span is {@code [start, end]} in Unicode code
 * points of {@code text}, end exclusive; those of {@code headline} index {@code title}. Entities are named by their ids.
 * {@code confidence} (0 to 1) and {@code rule} (what gave it) stand in every record.
 *
 * {@snippet lang = json :
 * {"id": "a1", "published": "2031-03-12", "reader": "0.1.0", "outlet": "…", "title": "…", "url": "…", "text": "…",
 *  "entities": [{"id": "e1", "type": "person", "name": "…", "mentions": [[5, 14]],
 *                "facts": [{"kind": "role", "value": "…", "span": [0, 4]}],
 *                "ids": {"wikidata": "…", "geonames": "…", "iso": "…"}, "latin": "…", "place": {"lat": 31.2, "lon": 34.0},
 *                "confidence": 0.9, "rule": "…"}],
 *  "statements": [{"id": "s1", "speaker": "e1", "speaker_span": [5, 14], "cue": [0, 3], "content": [20, 48],
 *                  "form": "indirect", "act": "say", "stance": "says", "channel": null, "via": "e2", "addressee": null,
 *                  "chain": [{"kind": "speaker", "entity": "e1", "span": [5, 14]}, {"kind": "outlet", "text": "…", "span": null}],
 *                  "inside": null, "confidence": 0.9, "rule": "…"}],
 *  "events": [{"type": "meet", "trigger": [0, 4], "actors": ["e1"], "targets": ["e2"], "place": "e3", "time": [30, 35],
 *              "status": "happened", "plover": "CONSULT", "cameo": "036", "count": {"killed": 3},
 *              "confidence": 0.9, "rule": "…"}],
 *  "times": [{"span": [30, 35], "type": "DATE", "value": "2031-03-11", "confidence": 0.9, "rule": "…"}],
 *  "amounts": [{"span": [40, 46], "value": 12, "unit": "killed", "confidence": 0.9, "rule": "…"}],
 *  "commitments": [{"by": ["e1"], "by_span": null, "what": [20, 48], "due": "2031-04-30", "confidence": 0.9, "rule": "…"}],
 *  "headline": []}
 * }
 */
@NullMarked
package org.isnad.source;

import org.jspecify.annotations.NullMarked;
