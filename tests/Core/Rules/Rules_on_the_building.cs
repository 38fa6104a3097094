using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Rules;
using Sleutelnet.Core.Tests.Guide;

namespace Sleutelnet.Core.Tests.Rules;

/// <summary>The rules on recruitment, composition and agreements fire at real answers of a network, and stop once these are mended.</summary>
public sealed class Rules_on_the_building
{
    private static readonly GuideContent Guide = GuideReader.ReadBuiltIn();

    /// <summary>The rule, answers at which it fires, and what is answered then to mend it.</summary>
    public static TheoryData<string, string, string> FiringAndMended => new()
    {
        { "CR-04", "agree.often=monthly", "mix.ready=yes" },
        { "CR-04", "mix.ready=no; agree.often=monthly", "mix.ready unsuitable" },
        { "CR-04", "mix.ready later; agree.often=monthly", "agree.together=yes" },
        { "CR-06", "recruit.started=yes", "mix.profile=culture" },
        { "CR-06", "recruit.started=yes; mix.profile unknown", "mix.profile unsuitable" },
        { "CR-06", "recruit.started=yes; mix.profile=culture; mix.chosen=no", "mix.chosen=yes" },
        { "CR-06", "recruit.started=yes", "recruit.started=no" },
        { "CR-33", "recruit.we-expect=Eén avond; recruit.promised unknown", "recruit.promised=practical" },
        { "CR-33", "recruit.we-expect=Eén avond; recruit.promised=none", "recruit.promised=knowledge,networks" },
        { "CR-33", "recruit.we-expect=Eén avond; recruit.first-contact=yes", "recruit.promised unsuitable" },
        { "CR-33", "recruit.we-expect=Eén avond; recruit.promised later; mix.size=4", "recruit.promised=payment" },
        { "CR-34", "frame.return=knowledge; recruit.promised=payment,knowledge", "recruit.promised=knowledge" },
        { "CR-34", "frame.return=payment; recruit.promised=knowledge", "frame.return=payment,knowledge" },
        { "CR-34", "frame.return=payment; recruit.promised=networks", "recruit.promised=payment" },
        { "CR-34", "frame.return=payment; recruit.promised=budget", "recruit.promised=payment" },
        { "CR-34", "frame.return=none; recruit.promised=practical", "frame.return=practical" },
        { "CR-34b", "frame.return=payment,knowledge; recruit.promised=knowledge", "recruit.promised=payment,knowledge" },
        { "CR-34b", "frame.return=payment,knowledge; recruit.promised=payment", "frame.return=payment" },
        { "CR-34b", "frame.return=networks,budget; recruit.promised=budget", "frame.return=budget" },
        { "CR-34b", "frame.return=networks,budget; recruit.promised=networks", "recruit.promised=networks,budget" },
        { "CR-34b", "frame.return=practical; recruit.promised=payment", "recruit.promised=none" },
        { "CR-43", "recruit.young=yes; recruit.ways=talks,snowball", "recruit.ways=talks,campaign" },
        { "CR-43", "recruit.young=yes; recruit.ways=talks", "recruit.young=no" },
        { "CR-44", "frame.trust=2; recruit.planning=short", "recruit.planning=ample" },
        { "CR-44", "frame.trust=1; recruit.planning=short", "frame.trust=3" },
        { "CR-45", "recruit.motivation=no", "recruit.motivation=yes" },
        { "CR-45", "recruit.motivation unknown", "recruit.motivation later" },
        { "CR-46", "recruit.objections unknown", "recruit.objections=De oppas" },
        { "CR-46", "recruit.objections later; recruit.first-contact=yes", "recruit.objections unsuitable" },
        { "CR-46", "mix.size=4", "recruit.objections=De oppas" },
        { "CR-47", "mix.type-critic=few", "mix.type-critic=balanced" },
        { "CR-47", "mix.type-critic=few", "mix.type-critic=unknown" },
        { "CR-47a", "mix.type-connector=few", "mix.type-connector=many" },
        { "CR-47b", "mix.type-representative=few", "mix.type-representative=balanced" },
        { "CR-47c", "mix.type-doer=few", "mix.type-doer=balanced" },
        { "CR-48", "mix.age=many", "mix.age=balanced" },
        { "CR-48", "mix.age=few", "mix.age=unknown" },
        { "CR-48a", "mix.background=few", "mix.background=balanced" },
        { "CR-48a", "mix.background=many", "mix.background=unknown" },
        { "CR-48b", "mix.helpers=many", "mix.helpers=balanced" },
        { "CR-48b", "mix.helpers=few", "mix.helpers=unknown" },
        { "CR-48c", "mix.newcomers=few", "mix.newcomers=balanced" },
        { "CR-48c", "mix.newcomers=many", "mix.newcomers=unknown" },
        { "CR-48d", "mix.neighbourhoods=few", "mix.neighbourhoods=balanced" },
        { "CR-48d", "mix.neighbourhoods=many", "mix.neighbourhoods=unknown" },
        { "CR-48e", "mix.education=many", "mix.education=balanced" },
        { "CR-48e", "mix.education=few", "mix.education=unknown" },
        { "CR-48f", "mix.areas=Noord: 4/Zuid: 0", "mix.areas=Noord: 4/Zuid: 1" },
        { "CR-49", "mix.voice=yes", "mix.voice=no" },
        { "CR-50", "mix.profile-fits=no", "mix.profile-fits=yes" },
        { "CR-51", "mix.risks=status; mix.risk-measure unknown", "mix.risk-measure=Een gesprek" },
        { "CR-51", "mix.risks=contested,own-interest; mix.risk-measure later; mix.ready=no", "mix.risks=none" },
        { "CR-51", "mix.risks=status; agree.often=monthly", "mix.risk-measure unsuitable" },
        { "CR-64", "mix.names-list=yes", "trust.privacy=yes" },
        { "CR-64", "mix.names-list=yes; trust.privacy=no", "mix.names-list=no" },
        { "CR-64", "mix.names-list=yes; trust.privacy unsuitable", "mix.names-list later" },
    };

    [Theory]
    [InlineData("recruit.we-expect=Eén avond")]
    [InlineData("recruit.promised=payment")]
    [InlineData("recruit.young=yes")]
    [InlineData("recruit.planning=short")]
    [InlineData("recruit.objections later")]
    [InlineData("mix.risks=status; mix.risk-measure later; recruit.objections=De oppas")]
    [InlineData("frame.return=practical; frame.means=ample; recruit.promised later")]
    public void What_was_not_reached_yet_fires_nothing(string answers) =>
        Assert.Empty(Said.FiringAt(Guide, $"goal.together=yes; support.board=yes; {answers}"));

    [Theory]
    [InlineData("", "mix.names-list", "yes", "CR-64")]
    [InlineData("", "mix.names-list", "no", "")]
    [InlineData("trust.privacy=yes", "mix.names-list", "yes", "")]
    [InlineData("trust.privacy=yes; mix.names-list=yes", "trust.privacy", "no", "CR-64")]
    public void A_list_of_names_waits_for_agreements_on_personal_data(string answers, string question, string option, string blocking)
    {
        var network = Said.Of(Guide, answers);
        var proposal = new Proposal(new QuestionId(question), new Given(new OptionsValue([new OptionId(option)])), HasPersonalText: false);

        var blocked = Signals.Blocking(Guide, new NetworkFacts(Guide, network, Said.Today), new NetworkFacts(Guide, network, Said.Today, proposal));

        Assert.Equal(blocking, string.Join(' ', blocked.Select(rule => rule.Id.Value)));
    }

    [Theory]
    [InlineData(true, "CR-65")]
    [InlineData(false, "")]
    public void A_text_that_tells_something_personal_is_not_stored(bool isPersonal, string blocking)
    {
        var network = Said.Nothing();
        var proposal = new Proposal(new QuestionId("recruit.objections"), new Given(new TextValue("De oppas")), isPersonal);

        var blocked = Signals.Blocking(Guide, new NetworkFacts(Guide, network, Said.Today), new NetworkFacts(Guide, network, Said.Today, proposal));

        Assert.Equal(blocking, string.Join(' ', blocked.Select(rule => rule.Id.Value)));
    }
}
