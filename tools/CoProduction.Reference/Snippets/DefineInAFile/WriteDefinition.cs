using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.RuleFiles;

namespace CoProduction.Reference.Snippets;

internal static class WriteDefinition
{
    public static void Run()
    {
        // snippet
        string written = CoProductionRules.Definitions.Write(Sharp1980.Definition, indented: true);
        Definition read = CoProductionRules.Definitions.Read(written);
        Console.WriteLine(read.ContentHash == Sharp1980.Definition.ContentHash);
        Condition condition = Condition.Parse("users: yes and (scale: group or community)", Codebook.Questionnaire);
        Console.WriteLine(condition);

        // end
    }
}
