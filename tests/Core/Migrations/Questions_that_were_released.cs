using System.Globalization;
using System.Runtime.CompilerServices;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Tests.Guide;

namespace Sleutelnet.Core.Tests.Migrations;

/// <summary>
/// Networks hold answers to what was once released. A question or option that goes, or changes its kind, needs a migration; the list
/// beside this test grows by the questions of a release, and no line of it is ever changed.
/// </summary>
public sealed class Questions_that_were_released
{
    private static readonly GuideContent Guide = GuideReader.ReadBuiltIn();

    [Fact]
    public void Are_still_there_or_have_a_migration() => Findings.None(Released().Where(line => !StillFits(line)));

    [Fact]
    public void Are_those_of_the_preparation_at_least() => Assert.True(Released().Count() > 60);

    private static bool StillFits(string line)
    {
        var words = line.Split(' ');
        var id = new QuestionId(words[1]);
        if (Guide.Migrations.After(id, int.Parse(words[0], CultureInfo.InvariantCulture)) is not null)
            return true;
        return Guide.Find(id) is { } question
            && string.Equals(question.Kind.ToString(), words[2], StringComparison.OrdinalIgnoreCase)
            && (words.Length < 4 || words[3].Split(',').All(option => question.Options.Any(known => known.Id.Value == option)));
    }

    private static IEnumerable<string> Released([CallerFilePath] string path = "") =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(path)!, "released-questions.txt"));
}
