/** Stands in for every style sheet: tests look at markup, the browser looks at styles. */
export default {};
