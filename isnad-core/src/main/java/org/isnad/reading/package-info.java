/**
 * From an article to its reading: everything it names, says, reports and promises.
 *
 * {@snippet :
 * ArticleReader reader = ArticleReader.open(); // once; thread-safe
 * Reading reading = reader.read(article);
 * for (Statement statement : reading.statements()) {
 *     System.out.println(statement.content().quote(article.body()));
 * }
 * }
 */
@NullMarked
package org.isnad.reading;

import org.jspecify.annotations.NullMarked;
