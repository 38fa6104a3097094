using System.Globalization;
using System.Runtime.CompilerServices;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Tests.Guide;

namespace Sleutelnet.Core.Tests.Migrations;

/// <summary>
/// Networks hold answers to what was once released. A question or option that goes, or changes its kind, needs a migration; the list
/// beside this test grows by the questions of a release, and no line of it is ever changed; nor is a line of that of the other ids.
/// </summary>
public sealed class Questions_that_were_released
{
    private static readonly GuideContent Guide = GuideReader.ReadBuiltIn();

    [Fact]
    public void Are_still_there_or_have_a_migration() => Findings.None(Released().Where(line => !StillFits(line)));

    [Fact]
    public void Are_all_that_there_are() => Findings.None(Guide.Questions.Select(question => question.Id.Value).Except(Released().Select(line => line.Split(' ')[1])));

    // What was accepted and counted is stored under these, and they have no migrations.
    [Fact]
    public void Leave_the_ids_of_what_else_was_released_as_they_were() => Findings.None(Lines("released-ids.txt").Except(Ids()));

    [Fact]
    public void Leave_no_id_unlisted() => Findings.None(Ids().Except(Lines("released-ids.txt")));

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

    private static IEnumerable<string> Ids() =>
    [
        .. Guide.Sections.Select(section => $"section {section.Id}"),
        .. Guide.Rules.Select(rule => $"rule {rule.Id}"),
        .. Guide.Sections.SelectMany(section => section.Outcomes).Select(outcome => $"outcome {outcome.Id}"),
        .. Guide.Registers.Select(register => $"register {register.Id}"),
        .. Guide.Moments.Select(kind => $"moment {kind.Id}"),
        .. Guide.Evaluations.Select(form => $"form {form.Id}"),
        .. Guide.Evaluations.SelectMany(form => form.Questions).Select(question => $"asked {question.Id} {question.Kind} {string.Join(',', question.Options.Select(option => option.Id))}".TrimEnd()),
        .. Guide.Registers.SelectMany(register => register.Counters).Select(counter => $"counter {counter}").Where(line => !Guide.Registers.Any(register => line == $"counter {register.Id}")).Distinct(),
    ];

    private static IEnumerable<string> Released() => Lines("released-questions.txt");

    private static IEnumerable<string> Lines(string file, [CallerFilePath] string path = "") =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(path)!, file));
}
