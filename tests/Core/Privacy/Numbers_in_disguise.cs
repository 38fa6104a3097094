using System.Text.RegularExpressions;
using Sleutelnet.Core.Privacy;

namespace Sleutelnet.Core.Tests.Privacy;

/// <summary>Numbers and addresses are seen however they are written, and other numbers are not taken for them.</summary>
public sealed class Numbers_in_disguise
{
    [Theory]
    [InlineData("237912004")]
    [InlineData("111222333")]
    [InlineData("062307642")]
    public void Nine_digits_that_pass_the_eleven_test_are_a_citizen_service_number(string digits) =>
        Assert.Equal([PersonalFinding.CitizenServiceNumber], PersonalText.Find($"Zie {digits} in de lijst."));

    [Theory]
    [InlineData("237912005")]
    [InlineData("111222334")]
    [InlineData("000000000")]
    [InlineData("1237912004")]
    [InlineData("37912004")]
    public void Other_digits_are_none_unless_they_are_called_so(string digits)
    {
        Assert.DoesNotContain(PersonalFinding.CitizenServiceNumber, PersonalText.Find($"Zie {digits} in de lijst."));
        if (digits.Length is 8 or 9)
            Assert.Contains(PersonalFinding.CitizenServiceNumber, PersonalText.Find($"Haar BSN is {digits}."));
    }

    // Escaped, because hidden characters cannot be seen in a source file.
    [Theory]
    [InlineData(@"06\u200D12\u200D34\u200D56\u200D78")]
    [InlineData(@"\u202E06\u202C1234\u20665678\u2069")]
    [InlineData(@"06\u200F12345678")]
    [InlineData(@"06\u00AD1234\u00AD5678")]
    [InlineData(@"06\u00A01234\u20095678")]
    [InlineData(@"\uFF10\uFF16\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16\uFF17\uFF18")]
    [InlineData(@"\u0660\u0666\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668")]
    [InlineData(@"06\u201312\u201434\u221256\u201178")]
    [InlineData(@"0\uFE0F\u20E36\uFE0F\u20E312345678")]
    [InlineData(@"06\u00B712\u00B734\u00B756\u00B778")]
    public void Hidden_and_foreign_characters_hide_no_phone_number(string text) =>
        Assert.Equal([PersonalFinding.PhoneNumber], PersonalText.Find($"Bel {Regex.Unescape(text)} na zes uur"));

    [Fact]
    public void Hidden_characters_hide_no_citizen_service_number_or_address()
    {
        Assert.Equal([PersonalFinding.CitizenServiceNumber], PersonalText.Find("nummer 237\u200D912\u200B004"));
        Assert.Equal([PersonalFinding.EmailAddress], PersonalText.Find("noor\u200B@\u200Dgmail.\u2060com"));
        Assert.Equal([PersonalFinding.Belief], PersonalText.Find("A\u200Dhmed is mos\u00ADlim"));
    }

    [Theory]
    [InlineData("gemeente Waterveen, 0475-123456", false)]
    [InlineData("Karima thuis, 0475-123456", true)]
    [InlineData("gemeente Waterveen, 06-12345678", true)]
    [InlineData("bel 0800-1234 of 0900 123 4567", false)]
    [InlineData("bel 088 - 123 45 67", false)]
    public void A_fixed_line_of_an_organisation_is_nobodys_own_but_a_mobile_is(string text, bool caught) =>
        Assert.Equal(caught, PersonalText.Find(text).Contains(PersonalFinding.PhoneNumber));

    [Theory]
    [InlineData("Vergadering @ stadhuis. Neem koffie mee.")]
    [InlineData("Hij at soep. Daarna gingen we verder.")]
    [InlineData("@Team kijk even mee")]
    [InlineData("Kijk op www.waterveen.nl/netwerk")]
    [InlineData("mail info@waterveen.nl")]
    public void What_only_looks_like_an_address_is_none(string text) => Assert.Empty(PersonalText.Find(text));

    [Theory]
    [InlineData("geboren op 12-03-1987")]
    [InlineData("geboren op 12 - 03 - 1987")]
    [InlineData("geboren 12.3.87")]
    [InlineData("geboren op twaalf maart 1987")]
    [InlineData("geboren op de 12e maart '87")]
    [InlineData("Geboren: 1987-03-12")]
    [InlineData("12 maart 1987 geboren")]
    public void A_birth_date_is_seen_in_every_writing(string text) => Assert.Equal([PersonalFinding.DateOfBirth], PersonalText.Find(text));

    [Theory]
    [InlineData("Overleg met Linda op 12-03-2027, 9.30 uur")]
    [InlineData("06.12.2026 14.30 uur")]
    [InlineData("12-10-2026 9.30 - 12.00")]
    [InlineData("01-02-2026 12")]
    public void A_date_with_a_time_is_no_number_of_a_person(string text) => Assert.Empty(PersonalText.Find(text));
}
