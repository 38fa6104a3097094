using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Core.Tests.Understanding;

/// <summary>Answers of several lines, typed below each other or on one line.</summary>
public sealed class Lists_and_counts
{
    [Theory]
    [InlineData("Noord: 4\nZuid: 12", "Noord 4|Zuid 12")]
    [InlineData("Noord 4, Zuid 12", "Noord 4|Zuid 12")]
    [InlineData("4 in Noord; 12 uit Zuid", "Noord 4|Zuid 12")]
    [InlineData("Wijk 7: 3", "Wijk 7 3")]
    [InlineData("Centrum = 0\nOost – niemand", "Centrum 0|Oost 0")]
    [InlineData("geen in Oost", "Oost 0")]
    [InlineData("Noord 12 en Zuid 3", "Noord 12|Zuid 3")]
    [InlineData("Noord: 12 en Zuid: 3, Oost: 4", "Noord 12|Zuid 3|Oost 4")]
    [InlineData("Noord en Zuid: 15", "Noord en Zuid 15")]
    [InlineData("Noord- 12\nZuid-3\nOud-West - 4", "Noord 12|Zuid 3|Oud-West 4")]
    [InlineData("4 Noord,12 Zuid", "Noord 4|Zuid 12")]
    public void Counts_are_read_with_their_labels(string typed, string expected) =>
        Assert.Equal(expected, string.Join('|', Counts(typed).Select(count => $"{count.Label} {count.Number}")));

    [Theory]
    [InlineData("Noord", AnswerProblem.NoCounts, "1")]
    [InlineData("Noord 4\nveel in Zuid", AnswerProblem.NoCounts, "2")]
    [InlineData("Noord 4, noord 5", AnswerProblem.LabelTwice, "2")]
    [InlineData("Noord 900000", AnswerProblem.NoCounts, "1")]
    [InlineData("Noord: -3", AnswerProblem.NoCounts, "1")]
    [InlineData("Noord -3", AnswerProblem.NoCounts, "1")]
    [InlineData("Noord: 4-5", AnswerProblem.NoCounts, "1")]
    [InlineData("Noord: 3,5", AnswerProblem.NoCounts, "1")]
    [InlineData("Noord: 12 en een paar uit Zuid", AnswerProblem.NoCounts, "1")]
    [InlineData("12", AnswerProblem.NoCounts, "1")]
    [InlineData(" , ; ", AnswerProblem.Empty, null)]
    public void What_is_no_count_is_named_by_its_line(string typed, AnswerProblem problem, string? line) =>
        Assert.Equal(new NotUnderstood(problem, line), Read(QuestionKind.Counts, typed));

    [Theory]
    [InlineData(" ")]
    [InlineData("\u2028")]
    [InlineData("a ")]
    public void A_line_longer_than_any_label_is_no_count_and_is_refused_at_once(string repeated) =>
        Assert.Equal(new NotUnderstood(AnswerProblem.NoCounts, "1"), Read(QuestionKind.Counts, $"n{string.Concat(Enumerable.Repeat(repeated, 9_700 / repeated.Length))}n"));

    [Fact]
    public void A_list_has_a_thing_a_line_and_keeps_commas()
    {
        var answer = Assert.IsType<Understood>(Read(QuestionKind.List, "Wijkmanager, Noord\n\n Beleid jeugd ;Veiligheid"));

        Assert.Equal(new ListValue(["Wijkmanager, Noord", "Beleid jeugd", "Veiligheid"]), answer.Answer.Value);
    }

    [Theory]
    [InlineData(QuestionKind.List)]
    [InlineData(QuestionKind.Counts)]
    public void More_lines_than_fit_are_refused(QuestionKind kind)
    {
        var lines = string.Join('\n', Enumerable.Range(1, Limits.Lines + 1).Select(line => $"Buurt {(char)('A' + (line % 26))}{line}: 1"));

        Assert.Equal(new NotUnderstood(AnswerProblem.TooManyLines), Read(kind, lines));
    }

    private static IReadOnlyList<LabelledCount> Counts(string typed) =>
        Assert.IsType<CountsValue>(Assert.IsType<Understood>(Read(QuestionKind.Counts, typed)).Answer.Value).Counts;

    private static AnswerReading Read(QuestionKind kind, string typed) => AnswerReader.ReadTyped(
        new Question { Id = new("q.lines"), Kind = kind, Text = "?", Short = "?", Covers = [], Origin = default, Minutes = 1, Explanation = [] }, typed, Said.Today);
}
