package auditpress.html;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets templates read the components of our records, and reach no other member of any class. */
final class RecordsOnly implements MemberAccessPolicy {

    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
        return new Accessors(isOurs(type) ? accessors(type) : Set.of());
    }

    /** Else a template could print an object that it may not read. */
    @Override
    public boolean isToStringAlwaysExposed() {
        return false;
    }

    private static boolean isOurs(Class<?> type) {
        return type.isRecord() && type.getPackageName().matches("auditpress\\.(model|html)");
    }

    private static Set<Method> accessors(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getAccessor)
                .collect(Collectors.toUnmodifiableSet());
    }

    private record Accessors(Set<Method> methods) implements ClassMemberAccessPolicy {
        @Override
        public boolean isMethodExposed(Method method) {
            return methods.contains(method);
        }

        @Override
        public boolean isConstructorExposed(Constructor<?> constructor) {
            return false;
        }

        @Override
        public boolean isFieldExposed(Field field) {
            return false;
        }
    }
}
