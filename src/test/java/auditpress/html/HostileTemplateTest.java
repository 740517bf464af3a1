package auditpress.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditpress.Specimen;
import auditpress.model.Block;
import auditpress.model.Target;
import auditpress.model.Text;
import auditpress.model.Tone;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleHash;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTemplateTest {
    private final Configuration configuration = Templates.configuration();

    @Test
    void aTemplateReadsRecords() throws Exception {
        assertThat(print("${block.title} ${block.tone.key}")).isEqualTo("A title bad");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "${'freemarker.template.utility.ObjectConstructor'?new()('java.lang.ProcessBuilder', 'id')}",
                "${'freemarker.template.utility.JythonRuntime'?new()}",
                "${block?api.title}",
                "${block?api.class}",
                "${block.class}",
                "${block.getClass()}",
                "${block.class.classLoader}",
                "${block.toString()}",
                "${block.hashCode()}",
                "${block}",
                "${block.tone.class}",
                "${block.tone.declaringClass}",
                "${block.tone.name()}",
                "${block.blocks.class}",
                "${page.blocks()}",
                "${page.body.blocks()}",
                "${page.pages()}",
                "${writer}",
                "${block.title?no_esc}",
                "<#noautoesc>${block.title}</#noautoesc>",
                "<#outputformat 'plainText'>${block.title}</#outputformat>",
                "<#ftl output_format='plainText'>${block.title}",
                "<#include '/etc/passwd'>",
                "<#include '../../../etc/passwd'>",
                "<#include 'file:///etc/passwd'>",
                "<#include 'https://example.org/x.ftlh'>",
                "<#include 'assets/base.css'>",
                "<#include 'blocks/../assets/base.css'>",
                "<#include '../auditpress/templates/page.ftlh'>",
                "<#import '/META-INF/MANIFEST.MF' as x>",
                "${url('javascript:alert(1)')}",
                "${url(block)}",
                "${url(block.title)}",
                "${rel('x')}",
                "${text('<b>')}",
                "${text(block.title)}",
                "${.data_model.system}",
                "${.main.class}",
                "<#setting locale='tr_TR'>${block.nothing}",
            })
    void whatATemplateMayNotDoIsRefused(String source) {
        assertThatThrownBy(() -> print(source))
                .isInstanceOfAny(TemplateException.class, IOException.class, IllegalArgumentException.class);
    }

    @Test
    void everyWayToTheOutsideIsShut() {
        assertThat(configuration.isAPIBuiltinEnabled()).isFalse();
        assertThat(configuration.getNewBuiltinClassResolver()).isSameAs(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    }

    private String print(String source) throws Exception {
        Block block = new Block.Callout(Tone.BAD, "A title", List.of(new Block.Paragraph(Text.of("x"))));
        PageHtml page = new PageHtml(new Templates(), new Urls("index.html", new Parts(Map.of())), new Printed(64));
        Map<String, Object> values =
                Map.of("block", block, "page", Specimen.site().pages().get(0), "target", Target.page("index.html"));
        TemplateHashModel model = new SimpleHash(values, configuration.getObjectWrapper()) {
            @Override
            public TemplateModel get(String key) throws TemplateModelException {
                TemplateModel function = Functions.of(key, page);
                return function == null ? super.get(key) : function;
            }
        };
        StringWriter out = new StringWriter();
        new Template("hostile.ftlh", source, configuration).process(model, out);
        return out.toString();
    }
}
