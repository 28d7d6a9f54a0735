// Says of each PDF which rules of PDF/A-3b and PDF/UA-1 it breaks, by veraPDF's model and profiles.
//
// A line each: `FILE<tab>PROFILE<tab>RULES` with the number of rules that were checked, then one
// `FILE<tab>PROFILE<tab>CLAUSE<tab>MESSAGE` for each that is broken. The profiles are read here
// because the jar that holds veraPDF's model lacks JAXB, with which it would read them itself.

import java.io.File;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.validation.profiles.ErrorArgument;
import org.verapdf.pdfa.validation.profiles.ErrorArgumentImpl;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.verapdf.pdfa.validation.validators.ValidatorFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

public final class Conformance {
  public static void main(String[] files) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    ValidationProfile archive = profile("PDFA-3B", PDFAFlavour.PDFA_3_B);
    ValidationProfile access = profile("PDFUA-1", PDFAFlavour.PDFUA_1);
    for (String file : files) {
      check(file, "PDF/A-3b", archive);
      check(file, "PDF/UA-1", access);
    }
  }

  private static void check(String file, String name, ValidationProfile profile) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new File(file), profile.getPDFAFlavour());
        PDFAValidator validator = ValidatorFactory.createValidator(profile, false)) {
      var result = validator.validate(parser);
      System.out.println(file + "\t" + name + "\t" + profile.getRules().size());
      for (TestAssertion found : result.getTestAssertions()) {
        if (found.getStatus() == TestAssertion.Status.FAILED) {
          String clause = found.getRuleId().getClause();
          System.out.println(file + "\t" + name + "\t" + clause + "\t" + found.getMessage());
        }
      }
    }
  }

  private static ValidationProfile profile(String name, PDFAFlavour flavour) throws Exception {
    Element root;
    String path = "/org/verapdf/pdfa/validation/" + name + ".xml";
    try (InputStream file = Profiles.class.getResourceAsStream(path)) {
      root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file).getDocumentElement();
    }
    Set<Rule> rules = new HashSet<>();
    for (Element rule : children(root, "rule")) {
      Element id = children(rule, "id").get(0);
      RuleId ruleId =
          Profiles.ruleIdFromValues(
              PDFAFlavour.Specification.valueOf(id.getAttribute("specification")),
              id.getAttribute("clause"),
              Integer.parseInt(id.getAttribute("testNumber")));
      List<ErrorArgument> arguments = new ArrayList<>();
      for (Element argument : children(rule, "argument")) {
        arguments.add(ErrorArgumentImpl.fromValues(argument.getTextContent(), null, null));
      }
      rules.add(
          Profiles.ruleFromValues(
              ruleId,
              rule.getAttribute("object"),
              rule.hasAttribute("deferred") ? Boolean.valueOf(rule.getAttribute("deferred")) : null,
              rule.getAttribute("tags"),
              text(rule, "description"),
              text(rule, "test"),
              Profiles.errorFromValues(text(rule, "message"), arguments),
              List.of()));
    }
    Set<Variable> variables = new HashSet<>();
    for (Element variable : children(root, "variable")) {
      variables.add(
          Profiles.variableFromValues(
              variable.getAttribute("name"),
              variable.getAttribute("object"),
              text(variable, "defaultValue"),
              text(variable, "value")));
    }
    var details = Profiles.profileDetailsFromValues(name, name, "veraPDF", new Date(0));
    return Profiles.profileFromValues(flavour, details, "", rules, variables);
  }

  private static List<Element> children(Element of, String name) {
    NodeList nodes = of.getElementsByTagName(name);
    List<Element> found = new ArrayList<>();
    for (int number = 0; number < nodes.getLength(); number++) {
      found.add((Element) nodes.item(number));
    }
    return found;
  }

  private static String text(Element of, String name) {
    return children(of, name).get(0).getTextContent();
  }
}
