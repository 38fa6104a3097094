using Sleutelnet.Core.Guide;

namespace Sleutelnet.Core.Tests.Guide;

/// <summary>The registers count numbers and nobody in person, and each can be found by its own names.</summary>
public sealed class RegisterContentTests
{
    private static readonly GuideContent Content = GuideReader.ReadBuiltIn();

    private static readonly string[] NobodyIsNamed = ["geen naam", "geen namen", "niet met wie", "niet aan wie", "niet op om wie"];

    private static readonly Register Exit = Content.Find(new RegisterId("exit"))!;

    [Fact]
    public void There_are_seven_registers() =>
        Assert.Equal(["asked", "contact", "exit", "joined", "news", "offered", "stopped"], Content.Registers.Select(register => register.Id.Value).Order());

    [Fact]
    public void An_exit_talk_counts_the_guides_six_reasons_in_its_order() =>
        Assert.Equal(
            Enumerable.Range(1, 6).Select(number => $"3.3-UITVAL-RED{number}"),
            Exit.Steps.Single(step => step.Id.Value == "exit.reason").Options.Select(reason => reason.Covers.Single()));

    [Fact]
    public void An_exit_talk_is_confidential_and_counts_as_someone_who_stopped()
    {
        Assert.True(Exit.Confidential);
        Assert.Equal([new CounterId("stopped.people")], Exit.AlsoCounts);
    }

    [Fact]
    public void Each_register_says_that_nobody_is_named() =>
        Findings.None(
            from register in Content.Registers
            where !NobodyIsNamed.Any(assurance => register.Text.Contains(assurance, StringComparison.Ordinal))
            select register.Id.Value);

    [Fact]
    public void A_name_of_a_register_is_no_name_of_another_register_question_or_section()
    {
        var names = Content.Registers.SelectMany(register => register.Names).ToList();

        Assert.Equal(names.Distinct(StringComparer.OrdinalIgnoreCase), names);
        Findings.None(names.Intersect(
            Content.Questions.SelectMany(question => question.Names).Concat(Content.Sections.SelectMany(section => section.Names)),
            StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void Three_tracks_go_on_beside_the_phases() =>
        Assert.Equal(["recruitment", "trust", "evaluation"], Content.Tracks.Select(track => track.Id));
}
