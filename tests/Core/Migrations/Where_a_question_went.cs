using Sleutelnet.Core.Guide;

namespace Sleutelnet.Core.Tests.Migrations;

/// <summary>Where someone goes on who stood at a question of earlier content.</summary>
public sealed class Where_a_question_went
{
    private static readonly GuideContent Guide = Changed.Content(
        "c.plan text; b.when text; b.where text; a.stays choice few,many; c.size choice few,many",
        """
        { "version": 2, "was": "a.plan", "short": "Plan", "kind": "text", "to": [ { "question": "b.plan" } ] },
        { "version": 4, "was": "b.plan", "short": "Plan", "kind": "text", "to": [ { "question": "c.plan" } ] },
        { "version": 3, "was": "a.meeting", "short": "Samenkomst", "kind": "text", "to": [ { "question": "b.when" }, { "question": "b.where" } ] },
        { "version": 5, "was": "a.stays", "short": "Blijft", "kind": "yesNo", "to": [ { "question": "a.stays", "options": { "yes": "many", "no": "few" } } ] },
        { "version": 6, "was": "a.size", "short": "Omvang", "kind": "choice", "options": { "s": "Klein", "l": "Groot" }, "to": [ { "question": "c.size", "options": { "s": "few", "l": "many" } } ] },
        { "version": 6, "was": "a.gone", "short": "Weg", "kind": "text", "to": [] }
        """);

    [Theory]
    [InlineData("a.plan", "c.plan")]
    [InlineData("b.plan", "c.plan")]
    [InlineData("c.plan", "c.plan")]
    [InlineData("a.meeting", "b.when b.where")]
    [InlineData("a.stays", "a.stays")]
    [InlineData("a.gone", "")]
    [InlineData("a.never", "")]
    public void Leads_to_what_stands_in_its_place(string question, string now) =>
        Assert.Equal(now, string.Join(' ', Guide.Migrations.InPlaceOf(new QuestionId(question))));

    [Theory]
    [InlineData("a.plan", "c.plan")]
    [InlineData("c.plan", "c.plan")]
    [InlineData("a.meeting", null)]
    [InlineData("a.size", null)]
    [InlineData("a.gone", null)]
    [InlineData("a.never", null)]
    public void Only_a_question_that_got_another_id_is_still_the_same(string question, string? now) =>
        Assert.Equal(now, Guide.Migrations.RenamedTo(new QuestionId(question))?.Value);

    [Theory]
    [InlineData("a.gone", "Weg")]
    [InlineData("a.plan", "Plan")]
    [InlineData("c.plan", null)]
    [InlineData("a.never", null)]
    public void A_question_that_went_still_has_its_name(string question, string? name) =>
        Assert.Equal(name, Guide.Migrations.Former(new QuestionId(question))?.Short);
}
