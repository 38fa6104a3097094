using Sleutelnet.Bot.Storage;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Tests.Storage;

public sealed class Rows_of_evaluations
{
    private static readonly NetworkKey Key = new("tenant", "netwerk");

    private static readonly DateTimeOffset Now = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    private static readonly PersonId Noor = new("noor");

    [Fact]
    public void An_evaluation_is_read_as_it_was_written()
    {
        EvaluationAnswer[] answers =
        [
            Said("evaluation.far", "policy", new Given(new NumberValue(3))),
            Said("evaluation.signs", "policy", new Given(new TextValue("Ouders ‘praten’ mee 👍\nook ’s avonds"))),
            Said("evaluation.together", null, new Given(new OptionsValue([new OptionId("alone")]))),
            Said("evaluation.working", null, new Postponed()),
            Said("evaluation.council", null, new NotKnown()),
            Said("evaluation.members", null, new Withdrawn()),
        ];
        var evaluation = new Evaluation(new EvaluationFormId("evaluation"), 12, Noor, Now, Now.AddHours(1), answers);

        var read = EvaluationRows.Read(EvaluationRows.Write(Key, evaluation));

        Assert.Equal(evaluation with { Answers = [] }, read with { Answers = [] });
        Assert.Equal(answers, read.Answers);
    }

    [Fact]
    public void One_that_is_open_has_no_end() =>
        Assert.True(EvaluationRows.Read(EvaluationRows.Write(Key, new Evaluation(new EvaluationFormId("evaluation"), 1, Noor, Now, null, []))).IsOpen);

    [Fact]
    public void The_longest_evaluation_is_well_within_a_row()
    {
        var text = new Given(new TextValue(string.Concat(Enumerable.Repeat("👍", Evaluation.TextLength / 2))));
        var answers = Enumerable.Range(0, 20).Select(number => Said($"evaluation.text-{number}", "policy", text)).ToArray();

        var row = EvaluationRows.Write(Key, new Evaluation(new EvaluationFormId("evaluation"), 1, Noor, Now, Now, answers));

        Assert.Equal(answers, EvaluationRows.Read(row).Answers);
        Assert.InRange(row.Sum(column => 2 * (column.Value as string ?? "").Length), 1, 600 * 1024);
    }

    [Theory]
    [InlineData("[null]")]
    [InlineData("null")]
    [InlineData("[{\"Question\":\"a\"}]")]
    [InlineData("[{\"Question\":\"a\",\"Goal\":null,\"Content\":{\"kind\":\"nergens\"},\"By\":{\"Value\":\"noor\"},\"At\":\"2026-11-22T09:00:00+00:00\",\"ContentVersion\":3}]")]
    public void What_no_release_wrote_is_no_evaluation(string answers)
    {
        var row = EvaluationRows.Write(Key, new Evaluation(new EvaluationFormId("evaluation"), 1, Noor, Now, null, []));
        row["Answers"] = answers;

        Assert.True(SoftReading.IsUnreadable(Record.Exception(() => EvaluationRows.Read(row))!));
    }

    private static EvaluationAnswer Said(string question, string? goal, AnswerContent content) =>
        new(new QuestionId(question), goal is null ? null : new OptionId(goal), content, Noor, Now, 3);
}
