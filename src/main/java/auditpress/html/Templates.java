package auditpress.html;

import auditpress.model.Block;
import freemarker.cache.TemplateNameFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;

/** The templates, each parsed once, under settings that keep them from anything but printing. */
final class Templates {
    private final Configuration configuration = configuration();
    private final Map<Class<? extends Block>, Template> blocks = new ConcurrentHashMap<>();
    private final Template page = template("page.ftlh");

    /** Reads the template of every block, so that no page waits for one. */
    Templates ready() {
        for (Class<?> block : Block.class.getPermittedSubclasses()) {
            template("blocks/" + name(block) + ".ftlh");
        }
        template("top.ftlh");
        template("navigation.ftlh");
        template("foot.ftlh");
        return this;
    }

    /** Named after the block's record. */
    Template of(Block block) {
        Template template = blocks.get(block.getClass());
        return template != null
                ? template
                : blocks.computeIfAbsent(block.getClass(), type -> template("blocks/" + name(type) + ".ftlh"));
    }

    Template page() {
        return page;
    }

    static String name(Class<?> block) {
        return block.getSimpleName().toLowerCase(Locale.ROOT);
    }

    TemplateModel wrap(Object value) {
        try {
            return configuration.getObjectWrapper().wrap(value);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs one template; whatever it cannot do is an error of the template. */
    static void print(Template template, TemplateHashModel scope, Writer out) {
        try {
            template.process(scope, out);
        } catch (TemplateException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Template template(String name) {
        try {
            return configuration.getTemplate(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Configuration configuration() {
        Configuration settings = new Configuration(Configuration.VERSION_2_3_34);
        harden(settings);
        settings.setObjectWrapper(new ModelWrapper());
        settings.setDefaultEncoding(StandardCharsets.UTF_8.name());
        settings.setOutputEncoding(StandardCharsets.UTF_8.name());
        settings.setLocale(Locale.ROOT);
        settings.setLocalizedLookup(false);
        settings.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        settings.setNumberFormat("c");
        settings.setBooleanFormat("c");
        settings.setFallbackOnNullLoopVariable(false);
        settings.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        return settings;
    }

    /** The defaults would let a template start programs: see the hostile templates in the tests. */
    private static void harden(Configuration settings) {
        settings.setTemplateLoader(new TemplateJail());
        settings.setTemplateNameFormat(TemplateNameFormat.DEFAULT_2_4_0);
        settings.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        settings.setAPIBuiltinEnabled(false);
        // Else the ending .ftlh would choose a policy of its own, under which a template may switch escaping off.
        settings.setRecognizeStandardFileExtensions(false);
        settings.setOutputFormat(Html.FORMAT);
        settings.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        settings.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        settings.setLogTemplateExceptions(false);
        settings.setWrapUncheckedExceptions(true);
    }
}
