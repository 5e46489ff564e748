package org.runnerhip.stored;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.runnerhip.facts.FactType;
import org.runnerhip.facts.Weight;
import org.runnerhip.reading.Place;
import org.runnerhip.ruletext.Conclusion;
import org.runnerhip.ruletext.Condition;
import org.runnerhip.ruletext.Operand;
import org.runnerhip.ruletext.Operator;
import org.runnerhip.ruletext.Pattern;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.vocabulary.CauseEntry;
import org.runnerhip.vocabulary.Claim;
import org.runnerhip.vocabulary.RedFlagEntry;
import org.runnerhip.vocabulary.Screen;
import org.runnerhip.vocabulary.Source;
import org.runnerhip.vocabulary.Term;
import org.runnerhip.vocabulary.Treatment;
import org.runnerhip.vocabulary.UrgencyLevel;

/** What comes next among the bytes. One that is a record or a set of words is followed by its number in the list of them. */
enum Kind {
    NULL,
    TEXT,
    INT,
    DOUBLE,
    NO,
    YES,
    LIST,
    MAP,
    ABSENT,
    PRESENT,
    /** A component of a type of fact: it has a function in it, which stays where it is. */
    COMPONENT,
    WORD,
    RECORD;

    static final List<Class<? extends Enum<?>>> WORDS =
            List.of(FactType.class, Operator.class, Weight.class, Term.Type.class);

    static final List<Class<? extends Record>> RECORDS = List.of(
            Place.class,
            Rule.class,
            Pattern.class,
            Condition.Comparison.class,
            Condition.Binding.class,
            Conclusion.class,
            Operand.Text.class,
            Operand.Num.class,
            Operand.Weighing.class,
            Operand.Variable.class,
            Term.class,
            Screen.class,
            CauseEntry.class,
            RedFlagEntry.class,
            Treatment.class,
            UrgencyLevel.class,
            Source.class,
            Claim.class);

    static Constructor<?> constructorOf(Class<? extends Record> type) {
        Class<?>[] components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getConstructor(components);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
