using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Core.Tests.Moments;

/// <summary>What was agreed to be done: open or done, in an evaluation or at any other time.</summary>
public sealed class Actions_of_a_network
{
    private static readonly GuideContent Guide = GuideReader.ReadBuiltIn();

    private readonly Network network = Said.Nothing();

    [Fact]
    public void Those_that_are_open_come_by_their_day()
    {
        Agree("later", 1, 20);
        Agree("sooner", 2, 10);
        Agree("outside", null, 15);
        network.Plan(Guide, new MomentId("own"), new OwnReminder("Iets"), Once(12), Said.Anna, Said.Start);

        Assert.Equal(["sooner", "outside", "later"], Titles(Actions.Open(network)));
    }

    [Fact]
    public void What_is_done_is_open_no_more_and_is_told_with_its_evaluation()
    {
        Agree("first", 1, 10);
        Agree("second", 1, 20);
        network.Answer(Guide, new MomentId("first"), new MomentDone(Said.Today), Said.Anna, Said.Start);

        Assert.Equal(["second"], Titles(Actions.Open(network)));
        Assert.Equal(["first", "second"], Titles(Actions.AgreedIn(network, 1)));
        Assert.Equal((1, 0), (Actions.DoneSince(network, Said.Today), Actions.DoneSince(network, Said.Today.AddDays(1))));
    }

    [Fact]
    public void What_was_called_off_is_told_nowhere()
    {
        Agree("first", 1, 10);
        network.Answer(Guide, new MomentId("first"), new MomentNoMore(), Said.Anna, Said.Start);

        Assert.Empty(Actions.Open(network));
        Assert.Empty(Actions.AgreedIn(network, 1));
    }

    [Fact]
    public void Before_an_evaluation_are_those_of_others_and_of_none()
    {
        Agree("earlier", 1, 10);
        Agree("now", 2, 12);
        Agree("outside", null, 14);

        Assert.Equal(["earlier", "outside"], Titles(Actions.Before(network, 2)));
    }

    private void Agree(string title, int? from, int days) =>
        network.Plan(Guide, new MomentId(title), new ActionPoint(title, Said.Anna, from), Once(days), Said.Anna, Said.Start);

    private static Schedule Once(int days) => new(Said.Today.AddDays(days), Schedule.UsualTime, new Once());

    private static IEnumerable<string> Titles(IEnumerable<Moment> actions) => actions.Select(action => ((ActionPoint)action.About).Title);
}
