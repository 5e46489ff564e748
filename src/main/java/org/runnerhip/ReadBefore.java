package org.runnerhip;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.runnerhip.reading.Remark;
import org.runnerhip.reading.TextFile;
import org.runnerhip.ruletext.RuleFile;
import org.runnerhip.ruletext.RuleReader;
import org.runnerhip.vocabulary.Vocabulary;
import org.runnerhip.vocabulary.VocabularyReader;

/** What was read of a folder before and had no mistake. A file that still has the same text is not read again. */
final class ReadBefore {

    static final ReadBefore NOTHING = new ReadBefore(List.of(), List.of(), null);

    private final Map<TextFile, RuleFile> pages;
    private final List<TextFile> words;
    private final Vocabulary vocabulary;

    private ReadBefore(List<RuleFile> pages, List<TextFile> words, Vocabulary vocabulary) {
        this.pages = pages.stream().collect(Collectors.toMap(RuleFile::file, Function.identity()));
        this.words = words;
        this.vocabulary = vocabulary;
    }

    static ReadBefore in(RuleText text) {
        return new ReadBefore(text.pages(), words(text.files()), text.vocabulary());
    }

    /** A page of rules. Mistakes go to {@code remarks}. */
    RuleFile page(TextFile file, List<Remark> remarks) {
        RuleFile before = pages.get(file);
        return before != null ? before : RuleReader.read(file, remarks);
    }

    /** The vocabulary among these files. Mistakes go to {@code remarks}. */
    Vocabulary vocabulary(List<TextFile> files, List<Remark> remarks) {
        return vocabulary != null && words(files).equals(words) ? vocabulary : VocabularyReader.read(files, remarks);
    }

    private static List<TextFile> words(List<TextFile> files) {
        return files.stream()
                .filter(file -> VocabularyReader.FILES.contains(file.path()))
                .toList();
    }
}
